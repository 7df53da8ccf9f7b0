"""JSON as text: the same bytes on every database, whatever a customer wrote into it.

PostgreSQL's own JSON type refuses some texts (U+0000) and reorders keys; plain ASCII text
with escapes does neither.
"""

import json
from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

JSON: TypeAlias = bool | int | float | str | Sequence["JSON"] | Mapping[str, "JSON"] | None
JSONObject: TypeAlias = Mapping[str, JSON]


class NotJSON(ValueError):
    """A value cannot be written as JSON."""

    def __init__(self, problem: str) -> None:
        super().__init__(f"This cannot be stored: {problem}. Use text, numbers, lists and maps.")


def to_text(value: JSON) -> str:
    """Return the value as compact ASCII text.

    Raises:
        NotJSON: it holds something else than text, finite numbers, lists and maps.
    """
    try:
        return _COMPACT.encode(value)
    except (TypeError, ValueError, RecursionError) as problem:
        raise NotJSON(str(problem)) from problem


def from_text(text: str) -> JSON:
    """Return the value that `to_text` wrote."""
    return cast("JSON", json.loads(text))


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(value)
    raise NotJSON(f"{type(value).__name__} is no JSON value")


_COMPACT = json.JSONEncoder(allow_nan=False, separators=(",", ":"), default=_plain)
