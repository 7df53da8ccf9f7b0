"""What a customer's browser says: the answer chosen, the languages read."""

from collections.abc import Iterator

from handrail.words import SOURCE, Language

SCORES = range(1, 6)
NORWEGIAN = {"no": Language.NB, "nn": Language.NB}


def read_score(text: str) -> int | None:
    """Return the answer from 1 to 5, or None if none of them was chosen."""
    return next((score for score in SCORES if text == str(score)), None)


def read_language(accepted: str) -> Language:
    """Return the first of the browser's languages that we speak, in its own order."""
    return next(_spoken(accepted), SOURCE)


def _spoken(accepted: str) -> Iterator[Language]:
    for part in accepted.lower().split(","):
        code = part.partition(";")[0].strip().partition("-")[0]
        if code in NORWEGIAN:
            yield NORWEGIAN[code]
        elif code in set(Language):
            yield Language(code)
