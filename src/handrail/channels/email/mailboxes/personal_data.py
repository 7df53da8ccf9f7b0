"""Mailboxes hold nothing about customers: letters are the record's, and erased there."""

from collections.abc import Mapping
from datetime import datetime

from handrail.record.json_text import JSONObject
from handrail.record.personal_data import Classification, PersonalDataPort, classified

FIELDS: Mapping[str, Classification] = {
    **classified(
        "mailboxes.Mailbox",
        none=(
            "id name branch host port encryption user sign_in token_url client_id scope "
            "secret_name since quiet_minutes largest_bytes is_paused count_asked changed_at "
            "last_contact_at last_letter_at failing_since failures next_try_at worker lease_until"
        ),
        content="failure",
    ),
    **classified("mailboxes.Folder", none="id mailbox name uidvalidity watermark began_below"),
    **classified("mailboxes.Fetched", none="id folder uidvalidity uid item"),
    **classified(
        "mailboxes.BackFill",
        none="id mailbox first_day last_day asked_at done_at brought",
        identifier="asked_by",
    ),
    **classified(
        "mailboxes.Reconciliation",
        none="id folder at server_count our_count missing mended gone",
    ),
    **classified("mailboxes.Alarm", none="id mailbox kind began_at ended_at", content="why"),
}


class NothingOfAnybody:
    """Where letters come from, and how that fares."""

    @property
    def fields(self) -> Mapping[str, Classification]:
        """Return the class of every field of mailboxes."""
        return FIELDS

    def export(self, _: str) -> JSONObject:
        """Return nothing: no row is about a customer."""
        return {}

    def erase(self, _: str, *, at: datetime, real_at: datetime) -> None:
        """Erase nothing: no row is about a customer."""


PORT: PersonalDataPort = NothingOfAnybody()
