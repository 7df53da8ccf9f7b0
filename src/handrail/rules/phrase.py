"""Phrases made of phrases, said in whatever language the reader has."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, tzinfo
from decimal import Context, Decimal, localcontext
from typing import Final, Union

from handrail.rules.types import Money, Value
from handrail.words import Language, Sentence, figures, say

Part = Union["Phrase", "Row", Sentence, Value, None]
"""A piece of a phrase. Text is said as it stands; None is a value that is not known."""

_MOST_PLACES: Final = 6
_PLAIN: Final = Context(prec=60)
_HUGE: Final = Decimal(10) ** 40
"""What a calculation may come to; it is written as a power of ten."""
_LONGEST: Final = 900


@dataclass(frozen=True)
class Phrase:
    """A sentence of the area "rules" whose values are phrases themselves."""

    id: str
    parts: Mapping[str, Part] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Row:
    """Parts one after the other."""

    parts: tuple[Part, ...]
    between: str


def say_part(part: Part, language: Language, *, zone: tzinfo) -> str:
    """Return the part in the language, with moments as the zone's clocks show them."""
    match part:
        case Phrase(sentence_id, parts):
            said = {name: say_part(each, language, zone=zone) for name, each in parts.items()}
            shown = {name: _shortened(text) for name, text in said.items()}
            return say(sentence_id, language, **shown)
        case Row(parts, between):
            return between.join(say_part(each, language, zone=zone) for each in parts)
        case tuple():
            return ", ".join(part)
        case Sentence():
            return say(part, language)
        case None:
            return say("rules-not-known", language)
        case _:
            return _say_value(part, language, zone)


def _say_value(
    value: str | bool | int | Decimal | Money | date | time, language: Language, zone: tzinfo
) -> str:
    match value:
        case str():
            return value
        case bool():
            return say("rules-yes" if value else "rules-no", language)
        case int() | Decimal():
            return _say_number(Decimal(value), language)
        case Money(amount, currency) if abs(amount) < _HUGE:
            with localcontext(_PLAIN):
                return figures.money(amount, currency, language)
        case Money(amount, currency):
            return f"{_say_number(amount, language)} {currency}"
        case datetime():
            return _say_moment(value, language, zone)
        case date():
            return figures.day(value, language)
        case time():
            return value.isoformat("minutes" if not value.second else "seconds")


def _say_moment(moment: datetime, language: Language, zone: tzinfo) -> str:
    """Return the moment in the zone, or by its own offset at the ends of the calendar."""
    try:
        return figures.moment_in_full(moment, language, zone=zone)
    except OverflowError:
        return figures.moment_in_full(moment, language, zone=moment.tzinfo or zone)


def _say_number(number: Decimal, language: Language) -> str:
    if abs(number) >= _HUGE:
        return f"{number:.{_MOST_PLACES}E}"
    exponent = number.normalize(_PLAIN).as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    with localcontext(_PLAIN):
        return figures.number(number, language, places=min(max(places, 0), _MOST_PLACES))


def _shortened(text: str) -> str:
    """Return the text, or its beginning: a sentence takes no more than a thousand characters."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
