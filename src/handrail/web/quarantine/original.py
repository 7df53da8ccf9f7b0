"""The raw bytes of a letter as text that can do no harm."""

import re
from dataclasses import dataclass

from handrail.channels.email.header import decode_words, one_line

SHOWN = 2_000
"""Characters of a letter that are shown."""

READ_BYTES = 4 * SHOWN
"""No character is longer than four bytes."""

UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Controls that a terminal would obey, and signs that turn the direction of text around."""


LONGEST_WORDS = 5_000
"""Characters of a letter's words that go into a case made by hand."""

_SUBJECT = re.compile(r"^subject:[ \t]*(.*)$", re.IGNORECASE | re.MULTILINE)


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


def words_of(raw: bytes) -> str:
    """Return what stands below the lines above the letter, undecoded, controls made visible."""
    text = raw[: READ_BYTES + 4 * LONGEST_WORDS].decode("utf-8", "replace").replace("\r\n", "\n")
    _, _, below = text.partition("\n\n")
    return UNSEEN.sub("\N{REPLACEMENT CHARACTER}", below or text)[:LONGEST_WORDS].strip()


def claimed_subject(raw: bytes) -> str:
    """Return the subject as the letter's head has it, decoded, "" where there is none."""
    head = raw[:READ_BYTES].decode("utf-8", "replace").replace("\r\n", "\n").partition("\n\n")[0]
    found = _SUBJECT.search(head)
    return "" if found is None else one_line(decode_words(found[1]))[:300]
