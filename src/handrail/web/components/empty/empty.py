from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.button import Button
from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Empty(Component):
    """Nothing is here; why that is so, and what to do about it if anything."""

    template: ClassVar[str] = "components/empty/empty.html"
    title: str
    text: str = ""
    way: Button | None = None
