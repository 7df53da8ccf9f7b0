from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Avatar(Component):
    """A person's or a bot's initials in a circle; the name always stands beside it or in it."""

    template: ClassVar[str] = "components/avatar/avatar.html"
    initials: str
    name: str
    kind: Literal["person", "customer", "bot"] = "person"
    size: Literal["small", "usual"] = "small"
