from dataclasses import dataclass
from typing import ClassVar

from handrail.web.components.component import Component
from handrail.web.components.notice import Notice


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """One thing the Line understands just now: what to type, and what it does."""

    keys: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Line(Component):
    """The one input that always has the focus. The server reads what an entry means.

    Posted: `entry` (as typed), `kind` (`entry`, or `note` with Shift), `step` (the step it was
    typed at), `done` (`yes` if it was done then), `entry_id` (the same when it is sent again
    after the line was down).
    """

    template: ClassVar[str] = "components/line/line.html"
    post: str
    suggest: str
    """Answers `?q=` with suggestions."""
    step: str
    """The step that Enter alone would finish; empty when there is none."""
    is_done: bool = False
    """That the step is done already, and is looked at."""
    asks: str = ""
    """What is asked just now, said in the empty input: "Order number?"."""
    meanings: tuple[Meaning, ...] = ()
    value: str = ""
    """What was typed, given back after a refusal."""
    answer: Notice | None = None
    """What became of the last entry, when it was not simply taken."""
    undo_post: str = ""
    """Where Ctrl+Z takes the last step back."""
    next_href: str = ""
    """Where F2 goes: the customer who has waited longest."""
    now_href: str = ""
    """Where Esc goes from looking at another step."""
    target: str = "case"
