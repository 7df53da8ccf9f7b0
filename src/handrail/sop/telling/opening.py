"""When a routine is due and how an interrupt opens, in words."""

from collections.abc import Iterator
from datetime import date, time, timedelta

from babel.dates import format_date

from handrail.sop.schedule import After, Daily, Monthly, NthWeekday, OnDemand, Schedule, Weekly
from handrail.sop.schedule.value import MIDNIGHT
from handrail.sop.schedule.words import WORKING_DAYS
from handrail.sop.telling.telling import Telling
from handrail.words import Language, say

A_MONDAY = date(2024, 1, 1)


def told_opening(telling: Telling) -> tuple[str, ...]:
    """Return a line for each of: the schedule, the words, what waits, what is right instead."""
    return tuple(_opening(telling))


def _opening(telling: Telling) -> Iterator[str]:
    procedure, language = telling.procedure, telling.language
    if procedure.schedule is not None:
        yield say_schedule(procedure.schedule, telling)
    phrases = dict(procedure.opens_when).get(language, ())
    if phrases:
        yield say("library-opens-when", language, phrases=", ".join(phrases))
    if procedure.holds_effects:
        yield say("library-holds-effects", language)
    for other, when in procedure.instead:
        name = other.replace("-", " ")
        told = telling.text(when).text.rstrip(".")
        yield say("library-instead", language, when=told, procedure=name)


def say_schedule(schedule: Schedule, telling: Telling) -> str:
    """Return a schedule as its reader says it."""
    language = telling.language
    match schedule:
        case OnDemand():
            return say("library-schedule-on-demand", language)
        case After(amount=amount, period=period, fact=fact):
            label = telling.fact(fact)
            told = say(f"library-schedule-after-{period}", language, count=amount, fact=label)
        case Daily(every=every):
            told = say("library-schedule-daily", language, count=every)
        case Weekly(weekdays=weekdays) if weekdays == WORKING_DAYS:
            told = say("library-schedule-weekdays", language)
        case Weekly(every=every, weekdays=weekdays):
            days = ", ".join(_weekday(day, language) for day in weekdays)
            told = say("library-schedule-weekly", language, count=every, days=days)
        case Monthly(every=every, on=on):
            told = say("library-schedule-monthly", language, count=every, day=_on(on, language))
    return told if schedule.at == MIDNIGHT else _at(told, schedule.at, language)


def _on(on: int | NthWeekday, language: Language) -> str:
    match on:
        case int():
            return say("library-schedule-day", language, number=on)
        case NthWeekday(nth=nth, weekday=weekday):
            which = "last" if nth < 0 else nth
            day = _weekday(weekday, language)
            return say("library-schedule-nth", language, which=which, weekday=day)


def _at(told: str, at: time, language: Language) -> str:
    return say("library-schedule-at", language, schedule=told, at=f"{at:%H:%M}")


def _weekday(weekday: int, language: Language) -> str:
    day = A_MONDAY + timedelta(days=weekday)
    return str(format_date(day, "EEEE", locale=language.value))
