from handrail.desk.refused import EmptyText, TooLong

LONGEST_TEXT = 100_000
"""Characters of a reply or a note."""

LONGEST_COMMENT = 4_000
"""Characters that are kept of a comment in a survey."""


def checked_text(text: str) -> str:
    """Return the text without blank lines around it.

    Raises:
        EmptyText: nothing is left.
        TooLong: it is over LONGEST_TEXT.
    """
    words = text.replace("\r\n", "\n").strip()
    if not words:
        raise EmptyText
    if len(words) > LONGEST_TEXT:
        raise TooLong(most=LONGEST_TEXT)
    return words
