"""Identities are the company's own: nothing in them is about a customer."""

from collections.abc import Mapping
from datetime import datetime

from handrail.record.json_text import JSONObject
from handrail.record.personal_data import Classification, PersonalDataPort, classified

FIELDS: Mapping[str, Classification] = classified(
    "identities.Identity",
    none=(
        "branch from_name from_address reply_to signatures acknowledges dkim_selector dkim_public"
    ),
)


class NothingOfAnybody:
    """Under which names the company writes."""

    @property
    def fields(self) -> Mapping[str, Classification]:
        """Return the class of every field of identities."""
        return FIELDS

    def export(self, _: str) -> JSONObject:
        """Return nothing: no row is about a customer."""
        return {}

    def erase(self, _: str, *, at: datetime, real_at: datetime) -> None:
        """Erase nothing: no row is about a customer."""


PORT: PersonalDataPort = NothingOfAnybody()
