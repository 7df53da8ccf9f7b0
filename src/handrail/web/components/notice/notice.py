from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.button import Button
from handrail.web.components.component import Component


@dataclass(frozen=True, kw_only=True)
class Notice(Component):
    """What happened, and the ways on. A refusal always has at least one way on."""

    template: ClassVar[str] = "components/notice/notice.html"
    kind: Literal["info", "ok", "refusal", "error"]
    title: str
    text: str = ""
    missing: tuple[str, ...] = ()
    ways: tuple[Button, ...] = ()

    @property
    def icon(self) -> str:
        """Return the drawing of its kind, so that colour is never alone."""
        return {"info": "info", "ok": "check", "refusal": "stop", "error": "stop"}[self.kind]

    @property
    def role(self) -> str:
        """Return how it is told: what went wrong at once, the rest in its turn."""
        return "alert" if self.kind in {"refusal", "error"} else "status"
