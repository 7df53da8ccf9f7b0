import re
from collections.abc import Container

from handrail.sop.folding import fold
from handrail.sop.values import MAX_ID

LONGEST = 48
"""Signs of an id made of words; there is room for a number after it."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def apart(name: str) -> str:
    """Return a name that was written as one word as several, such as `Check SIM`."""
    return " ".join(_CAMEL.sub(" ", name).replace("_", " ").split())


def id_of(words: str, *, otherwise: str) -> str:
    """Return an id made of the words, such as `check-sim` of "CheckSIM"; else the other one."""
    plain = fold(apart(words))
    joined = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if joined and not joined[0].isalpha():
        joined = f"{otherwise}-{joined}"
    if len(joined) > LONGEST:
        joined = joined[:LONGEST].rsplit("-", 1)[0].strip("-")
    return joined or otherwise


def unused(name: str, taken: Container[str]) -> str:
    """Return the name, with the next free number if it is taken."""
    if name not in taken:
        return name
    number = 2
    while (numbered := with_number(name, number)) in taken:
        number += 1
    return numbered


def with_number(name: str, number: int) -> str:
    """Return the id with a number after it."""
    return f"{name[: MAX_ID - 6].rstrip('-_')}-{number}"
