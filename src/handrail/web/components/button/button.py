from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Button(Component):
    """Something to press: a link when it goes somewhere, a button when it does something.

    `name` and `value` are what its form then posts; `keys` is the shortcut as the reader's
    keyboard names it.
    """

    template: ClassVar[str] = "components/button/button.html"
    text: str
    kind: Literal["primary", "plain", "quiet", "danger"] = "plain"
    href: str = ""
    name: str = ""
    value: str = ""
    form: str = ""
    keys: str = ""
    icon: str = ""
    in_new_tab: bool = False
    """That the page stays open beside where it leads."""
