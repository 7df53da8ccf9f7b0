"""The raw bytes of a letter as text that can do no harm."""

import re
from dataclasses import dataclass

SHOWN = 2_000
"""Characters of a letter that are shown."""

READ_BYTES = 4 * SHOWN
"""No character is longer than four bytes."""

UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Controls that a terminal would obey, and signs that turn the direction of text around."""


@dataclass(frozen=True)
class Original:
    """The beginning of a letter as it came."""

    text: str
    is_cut: bool


def beginning_of(raw: bytes) -> Original:
    """Return the first SHOWN characters, line ends alike and every control made visible."""
    text = raw[:READ_BYTES].decode("utf-8", "replace").replace("\r\n", "\n")
    return Original(
        text=UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text[:SHOWN]),
        is_cut=len(text) > SHOWN or len(raw) > READ_BYTES,
    )
