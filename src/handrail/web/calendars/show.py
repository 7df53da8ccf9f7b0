"""Calendars as who manages branches reads them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from babel.dates import get_day_names

from handrail.clock import Calendar, always_open
from handrail.clock.calendar import WEEKDAYS
from handrail.people import queries as people
from handrail.people.calendars.kept import Kept, State
from handrail.people.calendars.place import CalendarPlace
from handrail.people.calendars.queries import CalendarView
from handrail.people.calendars.wanted import Wanted
from handrail.people.values import BranchView
from handrail.web.calendars.fields import Fields, channel_name
from handrail.web.calendars.page import CalendarPage, CalendarsPage, Change, Hours, Preview
from handrail.web.calendars.typed import Typed, hours, key_of
from handrail.web.components.button import Button
from handrail.web.components.empty import Empty
from handrail.web.components.notice import Notice
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.reading import Reader
from handrail.words import Language, Sentence, say
from handrail.words.figures import moment_in_full

MOST_CHANGES = 20
"""Changes that are listed; the newest ones."""


def calendars_page(
    found: Iterable[CalendarView],
    kept: Kept,
    reader: Reader,
    *,
    notice: Notice | None = None,
) -> CalendarsPage:
    """Return the calendars that somebody may change."""
    language = reader.language
    names = ("for", "hours", "changed")
    return CalendarsPage(
        table=Table(
            caption=say("hours-title", language),
            columns=tuple(Column(title=say(f"hours-column-{name}", language)) for name in names),
            rows=tuple(_row(each, kept, reader) for each in found),
            nothing=Empty(
                title=say("hours-nothing", language),
                text=say("hours-nothing-more", language),
                way=Button(text=say("hours-new", language), href="/settings/calendars/new"),
            ),
        ),
        notice=notice,
    )


@dataclass(frozen=True, kw_only=True)
class Told:
    """What is said of what was typed.

    Attributes:
        errors: what is wrong, by the field.
        looked_at: stands for the change whose preview is shown.
    """

    errors: Mapping[str, Sentence] = field(default_factory=dict)
    notice: Notice | None = None
    preview: Preview | None = None
    looked_at: str = ""


def calendar_page(
    found: CalendarView, kept: Kept, typed: Typed, reader: Reader, told: Told
) -> CalendarPage:
    """Return the page of a calendar."""
    language = reader.language
    fields = Fields(typed, language, told.errors)
    return CalendarPage(
        title=place_name(found.place, kept.branches, language),
        lead=_lead(found.place, kept, language),
        href=f"/settings/calendars/{found.id}",
        head=fields.way(others=_others(found.place, kept, language)),
        together=fields.together(part_names(kept, language, without=found.place)),
        hours=_hours(fields, typed, told),
        changes=_changes(kept.states.get(found.place, ()), reader),
    )


def new_page(
    kept: Kept, typed: Typed, reader: Reader, told: Told, *, branches: Mapping[int, BranchView]
) -> CalendarPage:
    """Return the page of a calendar that is yet to be made."""
    language = reader.language
    fields = Fields(typed, language, told.errors)
    return CalendarPage(
        title=say("hours-new", language),
        lead=say("hours-new-lead", language),
        href="/settings/calendars/new",
        head=(*fields.place(branches), *fields.way(others="")),
        together=fields.together(part_names(kept, language)),
        hours=_hours(fields, typed, told),
        is_kept=False,
    )


def _hours(fields: Fields, typed: Typed, told: Told) -> Hours:
    return Hours(
        seen=typed.seen,
        looked_at=told.looked_at,
        week=fields.week(),
        days=fields.days(),
        file_error=fields.errors.get("file", ""),
        notice=told.notice,
        preview=told.preview,
    )


def place_name(place: CalendarPlace, branches: Mapping[int, BranchView], language: Language) -> str:
    """Return for whose cases a calendar is, such as "Warsaw · Telephone"."""
    if place.branch_id is not None and place.branch_id in branches:
        name = branches[place.branch_id].name
    elif place.brand:
        name = say("hours-brand", language, brand=place.brand)
    else:
        name = say("hours-every", language)
    return f"{name} · {channel_name(place.channel, language)}" if place.channel else name


def part_names(
    kept: Kept, language: Language, *, without: CalendarPlace | None = None
) -> tuple[tuple[str, str], ...]:
    """Return the calendars that may be laid together, by their keys, with their names."""
    named = [
        (place_name(place, kept.branches, language), key_of(place))
        for place, opening in kept.parts().items()
        if opening and place != without
    ]
    return tuple((key, name) for name, key in sorted(named))


def _lead(place: CalendarPlace, kept: Kept, language: Language) -> str:
    if place.branch_id is not None:
        kind = "branch-channel" if place.channel else "branch"
    elif place.brand:
        kind = "brand-channel" if place.channel else "brand"
    else:
        kind = "channel"
    return say(f"hours-lead-{kind}", language)


def _others(place: CalendarPlace, kept: Kept, language: Language) -> str:
    """Return by what the cases go once the calendar is put away, "" if it cannot be."""
    if place.branch_id is None or place.channel:
        return say("hours-others-branches", language)
    brand = CalendarPlace(brand=kept.branches[place.branch_id].brand)
    return place_name(brand, kept.branches, language) if kept.now(brand) else ""


def _row(found: CalendarView, kept: Kept, reader: Reader) -> Row:
    language = reader.language
    name = place_name(found.place, kept.branches, language)
    changed = say("hours-never-changed", language)
    return Row(
        cells=(
            Cell(text=name, href=f"/settings/calendars/{found.id}"),
            Cell(text=_summary(found.wanted, kept, language), detail=_zone(found.wanted)),
            Cell(moment=reader.moment(found.changed_at))
            if found.changed_at
            else Cell(text=changed),
        )
    )


def _summary(wanted: Wanted | None, kept: Kept, language: Language) -> str:
    if wanted is None:
        return say("hours-summary-none", language)
    if not isinstance(wanted, Calendar):
        names = ", ".join(place_name(each, kept.branches, language) for each in wanted.places)
        return say(f"hours-summary-{wanted.together.value}", language, names=names)
    if wanted == always_open(wanted.zone):
        return say("hours-way-always", language)
    return " · ".join(_week(wanted, language))


def _week(calendar: Calendar, language: Language) -> Iterable[str]:
    """Yield runs of days with the same hours, such as "Mon-Fri 09:00-17:00"."""
    names = get_day_names("abbreviated", locale=language.value)
    first = 0
    for last in range(len(WEEKDAYS)):
        if last + 1 < len(WEEKDAYS) and calendar.week[last + 1] == calendar.week[first]:
            continue
        days = names[first] if first == last else f"{names[first]}-{names[last]}"
        yield f"{days} {hours(calendar.week[first], language)}"
        first = last + 1


def _zone(wanted: Wanted | None) -> str:
    return "" if wanted is None else wanted.zone


def _changes(states: tuple[State, ...], reader: Reader) -> tuple[Change, ...]:
    language = reader.language
    ids = frozenset(each.changed_by_id for each in states if each.changed_by_id is not None)
    names = people.person_names(ids)
    return tuple(
        Change(
            text=say(
                "hours-change",
                language,
                time=moment_in_full(each.since, language, zone=reader.zone),
                who=names.get(each.changed_by_id or 0, "-"),
            )
        )
        for each in reversed(states[-MOST_CHANGES:])
    )
