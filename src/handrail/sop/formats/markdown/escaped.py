"""Texts of people inside Markdown, so that no sign of theirs becomes markup."""

import re

ANYWHERE = re.compile(r"[\\`*\[\]<>~|$]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)|(?:(?<=\s)|^)#")
"""Signs that can begin markup wherever they stand; an underscore within a word cannot."""

AT_THE_START = re.compile(r"^(?:[-+=]|[0-9]{1,9}(?=[.)]))")
"""What makes a list, a rule or a heading of a line that begins with it."""


def escaped(text: str) -> str:
    """Return the text on one line, to be read as it was written."""
    line = " ".join(text.split())
    safe = ANYWHERE.sub(lambda found: f"\\{found[0]}", line)
    return AT_THE_START.sub(_kept, safe)


def _kept(found: re.Match[str]) -> str:
    sign = found[0]
    return f"\\{sign}" if not sign.isdigit() else f"{sign}\\"
