"""What the library keeps about people: who published what."""

from collections.abc import Mapping
from datetime import datetime

from handrail.record.json_text import JSONObject
from handrail.record.personal_data import Classification, PersonalDataPort


class LibrarysOwn:
    """Procedures say nothing about customers."""

    @property
    def fields(self) -> Mapping[str, Classification]:
        """Return the class of every field of the library."""
        return {f"library.{name}": found for found, names in _FIELDS.items() for name in names}

    def export(self, subject: str) -> JSONObject:
        """Return nothing: no procedure is about a customer."""
        return {}

    def erase(self, subject: str, *, at: datetime, real_at: datetime) -> None:
        """Erase nothing: no procedure is about a customer."""


_FIELDS: Mapping[Classification, tuple[str, ...]] = {
    Classification.NONE: (
        "Version.id",
        "Version.procedure",
        "Version.number",
        "Version.source",
        "Version.behaviour_hash",
        "Version.wording_hashes",
        "Version.uses",
        "Version.published_at",
        "PublishedOverlay.id",
        "PublishedOverlay.overlay",
        "PublishedOverlay.number",
        "PublishedOverlay.kind",
        "PublishedOverlay.source",
        "PublishedOverlay.signature",
        "PublishedOverlay.laid_on",
        "PublishedOverlay.uses",
        "PublishedOverlay.published_at",
        "PublishedOverlay.withdrawn_at",
        "CompanyFile.id",
        "CompanyFile.kind",
        "CompanyFile.number",
        "CompanyFile.source",
        "CompanyFile.published_at",
    ),
    Classification.IDENTIFIER: (
        "Version.published_by",
        "PublishedOverlay.published_by",
        "CompanyFile.published_by",
    ),
}

PORT: PersonalDataPort = LibrarysOwn()
