"""Identities are the company's own: nothing in them is about a customer."""

from collections.abc import Mapping

from handrail.record.personal_data import (
    Classification,
    NothingOfAnybody,
    PersonalDataPort,
    classified,
)

FIELDS: Mapping[str, Classification] = classified(
    "identities.Identity",
    none=(
        "branch from_name from_address reply_to signatures acknowledges acknowledgements "
        "dkim_selector dkim_public"
    ),
)

PORT: PersonalDataPort = NothingOfAnybody(FIELDS)
