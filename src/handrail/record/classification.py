from collections.abc import Mapping
from enum import StrEnum


class Classification(StrEnum):
    """What a field says about people."""

    NONE = "none"
    """Nothing about anybody."""
    IDENTIFIER = "identifier"
    """An id that stands for a person; useless without the row it points to."""
    PERSONAL = "personal"
    """Says who somebody is or what they did."""
    CONTENT = "content"
    """Text that people wrote; may say anything."""
    SECRET = "secret"  # noqa: S105 (a class of data, not a password)
    """Keys, hashes of passwords, tokens; never exported."""


def classified(
    model: str,
    *,
    none: str = "",
    identifier: str = "",
    personal: str = "",
    content: str = "",
    keys: str = "",
) -> Mapping[str, Classification]:
    """Return the classes of a model's fields, named in words apart by spaces.

    `**classified("desk.Case", none="id state", personal="title")`
    """
    groups = {
        Classification.NONE: none,
        Classification.IDENTIFIER: identifier,
        Classification.PERSONAL: personal,
        Classification.CONTENT: content,
        Classification.SECRET: keys,
    }
    return {f"{model}.{name}": found for found, names in groups.items() for name in names.split()}
