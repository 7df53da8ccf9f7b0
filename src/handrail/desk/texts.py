import re

from handrail.desk.refused import EmptyText, PlacesOpen, TooLong

LONGEST_TEXT = 100_000
"""Characters of a reply or a note."""

LONGEST_COMMENT = 4_000
"""Characters that are kept of a comment in a survey."""


_PLACE = re.compile(r"\{\s*[^\W\d_][\w .-]{0,60}\}")
"""Words between braces: what a template leaves to be filled in, whoever has typed it."""


def open_places(text: str) -> tuple[str, ...]:
    """Return the places of a reply that are not filled in yet, each once, as they stand there."""
    return tuple(dict.fromkeys(_PLACE.findall(text)))


def checked_reply(text: str) -> str:
    """Return the text of a reply without blank lines around it.

    Raises:
        EmptyText, TooLong: as for `checked_text`.
        PlacesOpen: something is still to be filled in; no customer is ever sent a name in braces.
    """
    words = checked_text(text)
    if places := open_places(words):
        raise PlacesOpen(places=places)
    return words


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
