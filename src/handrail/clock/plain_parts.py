"""The parts of a stored calendar, each of the kind that belongs in its place."""

from collections.abc import Mapping
from datetime import date

from handrail.clock.problems import BadCalendar


def mapping_of(stored: object, place: str) -> Mapping[str, object]:
    """Return what stands there by name.

    Raises:
        BadCalendar: it has no names, as in all functions here: it is of another kind.
    """
    if not isinstance(stored, Mapping) or not all(isinstance(name, str) for name in stored):
        raise BadCalendar(place)
    return stored


def list_of(parts: Mapping[str, object], place: str) -> list[object]:
    """Return the list that stands there; an empty one if nothing does."""
    stored = parts.get(place, [])
    if not isinstance(stored, list):
        raise BadCalendar(place)
    return stored


def text_of(stored: object, place: str) -> str:
    """Return the text that stands there."""
    if not isinstance(stored, str):
        raise BadCalendar(place)
    return stored


def day_of(stored: object, place: str) -> date:
    """Return the day that stands there, such as "2026-12-24"."""
    try:
        return date.fromisoformat(text_of(stored, place))
    except ValueError as error:
        raise BadCalendar(f"{place}: {stored}") from error
