"""Speech between quotation marks, as six languages set them."""

import re
from collections.abc import Iterator

QUOTED = re.compile(
    '“[^“”„]{1,2000}”|„[^“”„]{1,2000}[“”]|«[^«»]{1,2000}»|»[^«»]{1,2000}«|"[^"]{1,2000}"'
    r"|(?<!\w)'[^'\n]{12,2000}'(?!\w)"
)
MARKS = "\"'“”„«»"
FEWEST_WORDS = 3


def spans_of_quotes(text: str) -> tuple[tuple[int, int], ...]:
    """Return where quotations begin and end."""
    return tuple(found.span() for found in QUOTED.finditer(text))


def speech_in(text: str) -> str:
    """Return what is to be said, "" where only a word or a name is quoted."""
    return " ".join(_speeches(text))


def _speeches(text: str) -> Iterator[str]:
    for found in QUOTED.finditer(text):
        said = found[0].strip(MARKS).strip()
        if len(said.split()) >= FEWEST_WORDS and (_ends(said) or _is_introduced(text, found)):
            yield said


def _ends(said: str) -> bool:
    return said.endswith((".", "!", "?", "…"))


def _is_introduced(text: str, found: re.Match[str]) -> bool:
    return text[: found.start()].rstrip().endswith((":", ",")) or found.start() == 0
