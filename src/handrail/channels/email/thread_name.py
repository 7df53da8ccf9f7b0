"""The name of a thread in addresses and Message-IDs: its contact, and the survey if it is one.

An acknowledgement has an "a" behind it, so that its letter has a Message-ID of its own.
"""

import re

_NAME = re.compile(r"([1-9][0-9]{0,17})(?:s[0-9]{1,9}|a)?")


def thread_name(contact_id: int, *, survey_id: int | None = None) -> str:
    """Return the name; a survey's is its own, so that its letter has a Message-ID of its own."""
    return str(contact_id) if survey_id is None else f"{contact_id}s{survey_id}"


def contact_in(name: str) -> int | None:
    """Return the contact that the name holds, None for a name that we never gave."""
    found = _NAME.fullmatch(name)
    return int(found[1]) if found else None
