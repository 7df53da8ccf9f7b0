from dataclasses import dataclass
from typing import ClassVar, Literal

from handrail.web.components.badge import Badge
from handrail.web.components.component import Component, Moment
from handrail.web.components.notice import Notice

ModeName = Literal["reply", "note"]


@dataclass(frozen=True, kw_only=True)
class Mode:
    """One way to write: to the customer, or a note that the customer never sees."""

    name: ModeName
    title: str
    """"Reply by e-mail", "Internal note"."""
    href: str


@dataclass(frozen=True, kw_only=True)
class UndoSend(Component):
    """A letter is about to leave; until then it can be taken back."""

    template: ClassVar[str] = "components/composer/undo_send.html"
    letter: str
    leaves: Moment
    post: str
    target: str = "case"


@dataclass(frozen=True, kw_only=True)
class PlannedReply:
    """A reply that leaves later: until then it can be sent at once, or taken back."""

    letter: str
    leaves: Moment
    text: str
    """That it leaves, when, and whether the customer has written since."""
    begins: str
    """Its first words."""


@dataclass(frozen=True, kw_only=True)
class LeavingChoice:
    """A time that is offered: what the branch's wall clock shows then, and how it is said."""

    wall: str
    text: str
    when: str
    is_late: bool = False
    """The first reply is due before."""


@dataclass(frozen=True, kw_only=True)
class TemplateChoice:
    """A reply that the company has written down, as it would stand in this letter."""

    id: str
    title: str
    text: str
    language: str
    fallback: str = ""
    """That it is not written in the customer's language; empty where it is."""
    missing: str = ""
    """What is still to be filled in; nothing is sent before."""


@dataclass(frozen=True, kw_only=True)
class Templates(Component):
    """The templates that fit what was typed; each is a button of the composer's form."""

    template: ClassVar[str] = "components/composer/templates.html"
    choices: tuple[TemplateChoice, ...]


@dataclass(frozen=True, kw_only=True)
class SendLater:
    """The times at which a reply may leave that does not leave at once."""

    choices: tuple[LeavingChoice, ...]
    zone: str
    """Whose wall clock it goes by: "Warsaw"."""
    earliest: str = ""
    latest: str = ""
    chosen: str = ""
    """What was typed, when it was refused."""


@dataclass(frozen=True, kw_only=True)
class Composer(Component):
    """Where a reply or a note is written; its draft is kept on the server while one types.

    Posted to `post`: `mode`, `text`, `draft`, and the `entry_id` of a note. To `keep`, while
    typing: `mode`, `text`, `draft`.
    """

    template: ClassVar[str] = "components/composer/composer.html"
    mode: ModeName
    modes: tuple[Mode, ...]
    post: str
    keep: str
    draft: str
    """The draft's id; a new one after sending, so that the box empties."""
    entry: str = ""
    """The id of a note's entry, so that a note that is pressed twice is kept once."""
    text: str = ""
    saved: Moment | None = None
    """When the draft was last kept."""
    to: str = ""
    """Who will read it: "to katarzyna@..."."""
    language: str = ""
    """The BCP 47 code of the reply's language, for spelling and reading aloud."""
    say: str = ""
    """What the step would say; one press puts it in."""
    findings: tuple[Badge, ...] = ()
    """Tone and clarity, and which of the customer's questions are answered."""
    refusal: Notice | None = None
    told: str = ""
    """What is to be known of a template that was put in."""
    undo: UndoSend | None = None
    planned: tuple[PlannedReply, ...] = ()
    """Replies that wait for their time; posted to `planned_post` as `letter` and `do`."""
    planned_post: str = ""
    templates_href: str = ""
    """Answers what is typed (`templates`) with `Templates`; empty where the company has none."""
    templates_page: str = ""
    """The page with all of them, for who has no script."""
    templates: Templates | None = None
    later: SendLater | None = None
    """Posted with the reply: `leaves` or `leaves_at`, by the branch's wall clock."""
    target: str = "case"
