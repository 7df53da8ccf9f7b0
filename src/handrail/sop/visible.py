MOST_SIGNS = 400
"""Signs of somebody else's text that a line shows, at most."""


def visible(text: str) -> str:
    """Return text from a file as one line that can be shown: nothing in it moves a cursor."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text[: MOST_SIGNS + 1])
    return shown if len(shown) <= MOST_SIGNS else f"{shown[:MOST_SIGNS]}…"
