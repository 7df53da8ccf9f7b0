"""Opening spans as people write them: "mon-fri", "09:00-12:00, 13:00-17:00", "closed"."""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Final

from handrail.clock.calendar import WEEKDAYS
from handrail.clock.problems import BadCalendar, BadSpan
from handrail.clock.span import Span

CLOSED: Final = "closed"


def spans_to_plain(spans: Iterable[Span]) -> list[list[str]]:
    """Return the spans as pairs of times."""
    return [list(span.to_texts()) for span in spans]


def spans_from_plain(stored: object, place: str) -> tuple[Span, ...]:
    """Return the spans of a text, of a list of texts, or of pairs of times.

    Raises:
        BadCalendar: it is none of these; `.place` names it.
    """
    if isinstance(stored, str):
        return tuple(_written(stored, place))
    if not isinstance(stored, list | tuple):
        raise BadCalendar(place)
    return tuple(chain.from_iterable(_one_of_a_list(each, place) for each in stored))


def weekdays_of(name: str) -> tuple[str, ...]:
    """Return the weekdays of "mon", of "mon-fri", or of "fri-mon", which goes over the Sunday.

    Raises:
        BadCalendar: there is no such weekday.
    """
    first, _, last = name.partition("-")
    if first not in WEEKDAYS or (last or first) not in WEEKDAYS or name.endswith("-"):
        raise BadCalendar(f"week.{name}")
    begin = WEEKDAYS.index(first)
    days = (WEEKDAYS.index(last or first) - begin) % len(WEEKDAYS) + 1
    return (WEEKDAYS * 2)[begin : begin + days]


def _one_of_a_list(stored: object, place: str) -> Iterator[Span]:
    match stored:
        case str():
            yield from _written(stored, place)
        case [str(opens), str(closes)]:
            yield _span(opens, closes, place)
        case _:
            raise BadCalendar(place)


def _written(text: str, place: str) -> Iterator[Span]:
    if text.strip() == CLOSED:
        return
    for part in text.split(","):
        opens, dash, closes = part.strip().partition("-")
        if not dash:
            raise BadCalendar(f"{place}: {text}")
        yield _span(opens.strip(), closes.strip(), place)


def _span(opens: str, closes: str, place: str) -> Span:
    try:
        return Span.of(opens, closes)
    except BadSpan as error:
        raise BadCalendar(f"{place}: {opens}-{closes}") from error
