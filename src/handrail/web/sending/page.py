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
class IdentityPage:
    """How one branch writes."""

    title: str
    href: str
    fields: tuple[Field, ...]
    key_fields: tuple[Field, ...]
    record: Record | None = None
    notice: Notice | None = None
