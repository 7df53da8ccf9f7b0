"""Wordings of a procedure with the customer's and the case's own values put in."""

import re
from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

from handrail.clock import due
from handrail.desk.branch_calendar import calendar_of
from handrail.desk.queries import CaseView
from handrail.rules import Money, Value
from handrail.sop.document import FactDeclaration, Step
from handrail.words import Language, say
from handrail.words.figures import clock_time, day, exact, money

PLACE = re.compile(r"\{([a-z_.]+)\}")
GAP = "…"
"""Stands where a value is not known yet."""


def say_value(value: Value, language: Language) -> str:
    """Return a fact's value as a reader writes it."""
    match value:
        case bool():
            return say("case-yes" if value else "case-no", language)
        case int() | Decimal():
            return exact(value, language)
        case Money(amount=amount, currency=currency):
            return money(amount, currency, language)
        case datetime():
            return day(value.date(), language)
        case date():
            return day(value, language)
        case time():
            return value.strftime("%H:%M")
        case tuple():
            return ", ".join(value)
        case str():
            return value


def say_fact(value: Value, declaration: FactDeclaration | None, language: Language) -> str:
    """Return a fact's value with its unit, and with what its options are called."""
    if declaration is None:
        return say_value(value, language)
    labels = {name: label.said_in(language) for name, label in declaration.option_labels}
    match value:
        case tuple():
            said = ", ".join(labels.get(each, each) for each in value)
        case str():
            said = labels.get(value, value)
        case _:
            said = say_value(value, language)
    unit = declaration.unit.said_in(language) if declaration.unit else ""
    return f"{said} {unit}".strip()


def fill(wording: str, values: dict[str, str]) -> str:
    """Return the wording with every known value in its place, and a gap for each unknown one."""
    return PLACE.sub(lambda found: values.get(found[1]) or GAP, wording)


def values_for(
    view: CaseView, language: Language, *, agent: str, step: Step, now: datetime
) -> dict[str, str]:
    """Return what can be put into a step's wordings, in the language of the letter."""
    values = values_of(view, language, agent=agent)
    if step.within is not None:
        promised = due(
            now, step.within, calendar=calendar_of(view.branch, channel=view.head.channel)
        )
        zone = ZoneInfo(view.branch.zone)
        values["promise.date"] = day(promised.astimezone(zone).date(), language)
        values["promise.time"] = clock_time(promised, language, zone=zone)
    return values


def values_of(view: CaseView, language: Language, *, agent: str) -> dict[str, str]:
    """Return what is known of the case, to be put into a letter in the language."""
    values = {fact.name: say_value(fact.value, language) for fact in view.facts}
    return values | {
        "agent.name": agent,
        "case.number": str(view.head.id),
        "company.name": view.branch.brand,
        "customer.name": view.customer.name,
    }
