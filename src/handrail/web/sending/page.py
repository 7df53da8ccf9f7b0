"""Everything the pages of sending show, as finished values."""

from dataclasses import dataclass

from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.table import Table


@dataclass(frozen=True, kw_only=True)
class SendingPage:
    """Every branch that somebody may set up."""

    table: Table


@dataclass(frozen=True, kw_only=True)
class Record:
    """What is to be published in the DNS."""

    name: str
    value: str


@dataclass(frozen=True, kw_only=True)
class Texts:
    """One text in every language, folded away."""

    id: str
    title: str
    help: str
    written: str
    """In how many languages it is written."""
    fields: tuple[Field, ...]
    is_wrong: bool = False


@dataclass(frozen=True, kw_only=True)
class PreviewedLetter:
    """A letter as it would leave."""

    title: str
    subject: str
    text: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Preview:
    """How the branch's letters would look in one language, with what was typed."""

    lead: str
    language: str
    sender: str
    answers: str
    letters: tuple[PreviewedLetter, ...]


@dataclass(frozen=True, kw_only=True)
class IdentityPage:
    """How one branch writes."""

    title: str
    href: str
    fields: tuple[Field, ...]
    texts: tuple[Texts, ...]
    preview_field: Field
    preview: Preview
    key_fields: tuple[Field, ...]
    record: Record | None = None
    notice: Notice | None = None
