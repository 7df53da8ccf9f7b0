"""Mailboxes hold nothing about customers: letters are the record's, and erased there."""

from collections.abc import Mapping

from handrail.record.personal_data import (
    Classification,
    NothingOfAnybody,
    PersonalDataPort,
    classified,
)

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

PORT: PersonalDataPort = NothingOfAnybody(FIELDS)
