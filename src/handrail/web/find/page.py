"""What was found, as finished values."""

from dataclasses import dataclass

from handrail.web.components.empty import Empty
from handrail.web.components.field import Field
from handrail.web.components.suggestions import Suggestion


@dataclass(frozen=True, kw_only=True)
class FindPage:
    """The question and what fits it, for who has no script or pressed Enter at once."""

    field: Field
    found: tuple[Suggestion, ...]
    empty: Empty | None = None
