from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.clock import Clock
from handrail.web.components.component import Component
from handrail.web.components.field import Field
from handrail.web.components.notice import Notice


@dataclass(frozen=True, kw_only=True)
class Say:
    """What the agent may say to the customer at this step."""

    text: str
    verbatim: bool = False
    """Word for word; otherwise in the agent's own words."""
    insertable: bool = False
    """There is a composer that can take it."""
    lang: str = ""
    """The language it is in, where that may not be the reader's."""
    instead: str = ""
    """Says so where it is in another language than the customer's."""


@dataclass(frozen=True, kw_only=True)
class Check:
    """One point of a checklist; points are ticked in any order, by pressing or by digit."""

    name: str
    title: str
    digit: int
    done: bool = False
    detail: str = ""
    """What is known: "10-5521, 4 days old"."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One way a decision can go, or one reason; its digit takes it."""

    value: str
    title: str
    digit: int
    detail: str = ""
    """Where it leads, or why it is suggested."""
    suggested: bool = False


@dataclass(frozen=True, kw_only=True)
class Authority:
    """What the agent may decide alone, and who decides more."""

    text: str
    tiers: tuple[str, ...] = ()
    """Who approves how much, the smaller amounts first; empty where one line says it."""


@dataclass(frozen=True, kw_only=True)
class Approval:
    """A second person was asked: who, by when, and what to tell the customer meanwhile."""

    title: str
    clock: Clock | None = None
    meanwhile: Say | None = None


@dataclass(frozen=True, kw_only=True)
class StepCard(Component):
    """One step, now or looked at: what to say, why, what to tick or answer, and the ways on."""

    template: ClassVar[str] = "components/step_card/step_card.html"
    step: str
    """The step's path; posted with everything, so that a late press never hits the next step."""
    title: str
    post: str
    """Where its form goes."""
    mode: Literal["now", "look"] = "now"
    """Looking at another step moves nothing."""
    strength: str = ""
    """"Must, before anything is sent"; empty for a should."""
    source: str = ""
    """Whose rule it is: "company rule 4.2"."""
    why: str = ""
    terms: tuple[str, ...] = ()
    """By when, by whom, out of which purse: a short line each."""
    say: Say | None = None
    more: str = ""
    """The full wording, folded, for those who know the step."""
    authority: Authority | None = None
    approval: Approval | None = None
    checks: tuple[Check, ...] = ()
    fields: tuple[Field, ...] = ()
    choices: tuple[Choice, ...] = ()
    refusal: Notice | None = None
    done_text: str = ""
    """What the main button says: "Done, go on", "Send and go on"; empty where choices decide."""
    skip_reasons: tuple[Choice, ...] = ()
    """Empty where the step cannot be skipped."""
    ask: str = ""
    """Who can approve: "Marta"; empty where nobody needs to."""
    undo_text: str = ""
    """For a step that is done: what takes it back."""
    back_href: str = ""
    """From looking, back to the step that is now."""
    target: str = "case"
    """The id of the region that the answer brings up to date."""

    @property
    def heading_id(self) -> str:
        """Return the id of its heading."""
        return f"step-{self.step.replace('/', '-')}"
