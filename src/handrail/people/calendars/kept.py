"""Every calendar that is kept, with what it has been: which one counts for a branch, since when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby
from typing import cast

from handrail.clock import Calendar, opening_times_to_json
from handrail.people.calendars.place import CalendarPlace, places_in_turn
from handrail.people.calendars.wanted import (
    LaidTogether,
    Wanted,
    opening_of,
    wanted_from_plain,
    wanted_to_plain,
)
from handrail.people.models import Branch, CalendarState, KeptCalendar
from handrail.people.values import BranchView, view_branch
from handrail.record.json_text import JSONObject


@dataclass(frozen=True)
class State:
    """What a calendar is since a moment; `opening` is empty once it was put away."""

    since: datetime
    wanted: JSONObject
    opening: JSONObject
    changed_by_id: int | None

    @property
    def as_wanted(self) -> Wanted:
        """Return what was asked for."""
        return wanted_from_plain(self.wanted)


Turn = tuple[str | None, JSONObject]
"""Since when a calendar counts, None for always; and the calendar."""


@dataclass(frozen=True)
class Kept:
    """The branches, and the states of each place's calendar, the oldest first."""

    branches: Mapping[int, BranchView]
    states: Mapping[CalendarPlace, tuple[State, ...]]

    def now(self, place: CalendarPlace) -> JSONObject:
        """Return the calendar of a place; nothing if it has none."""
        states = self.states.get(place, ())
        return states[-1].opening if states else self._first(place)

    def wanted(self, place: CalendarPlace) -> Wanted | None:
        """Return what the calendar of a place was wanted to be; None if it has none."""
        states = self.states.get(place, ())
        plain = states[-1].wanted if states else self._first(place)
        return wanted_from_plain(plain) if plain else None

    def parts(self) -> dict[CalendarPlace, JSONObject]:
        """Return the calendars that others can be laid together of."""
        own = {CalendarPlace(branch_id=each) for each in self.branches}
        places = sorted(own | set(self.states), key=str)
        return {
            place: self.now(place) for place in places if isinstance(self.wanted(place), Calendar)
        }

    def changed(
        self, place: CalendarPlace, wanted: Wanted | None, *, at: datetime, by: int
    ) -> "Kept":
        """Return the calendars as they are once this one is changed, or put away.

        Those that it is laid into change with it.

        Raises:
            NoSuchPart: a calendar that is wanted in it is not there, or is laid together itself;
                or it is laid into others and put away, or would be of others itself.
        """
        states = dict(self.states)
        for each, what in ((place, wanted), *self._laid_of(place)):
            parts = Kept(self.branches, states).parts()
            parts.pop(each, None)
            plain = {} if what is None else wanted_to_plain(what)
            opening = {} if what is None else opening_times_to_json(opening_of(what, parts=parts))
            state = State(at, cast("JSONObject", plain), cast("JSONObject", opening), by)
            states[each] = (*states.get(each, ()), state)
        return replace(self, states=states)

    def hours(self, branch_id: int) -> JSONObject:
        """Return the calendars that count for a branch by channel, as `Branch.hours` keeps them."""
        branch = self.branches[branch_id]
        general = self._turns(branch, "")
        channels = sorted({place.channel for place in self.states if place.channel})
        found = {channel: self._turns(branch, channel) for channel in channels}
        own = {channel: turns for channel, turns in found.items() if turns != general}
        if len(general) > 1:
            own[""] = general
        return cast("JSONObject", {name: [list(turn) for turn in own[name]] for name in own})

    def place_for(self, branch_id: int, channel: str) -> CalendarPlace:
        """Return the place whose calendar counts now for a branch's cases on a channel."""
        places = places_in_turn(branch_id, self.branches[branch_id].brand, channel)
        return next((each for each in places if self.now(each)), CalendarPlace(branch_id))

    def _turns(self, branch: BranchView, channel: str) -> list[Turn]:
        places = tuple(places_in_turn(branch.id, branch.brand, channel))
        moments = {state.since for place in places for state in self.states.get(place, ())}
        first: JSONObject = cast("JSONObject", dict(branch.calendar))
        turns: list[Turn] = [(None, first)]
        for moment in sorted(moments):
            counts = self._counting(places, moment) or first
            if counts != turns[-1][1]:
                turns.append((moment.isoformat(), counts))
        return turns

    def _counting(self, places: tuple[CalendarPlace, ...], moment: datetime) -> JSONObject:
        return next(filter(None, (self._at(place, moment) for place in places)), {})

    def _at(self, place: CalendarPlace, moment: datetime) -> JSONObject:
        past = [state for state in self.states.get(place, ()) if state.since <= moment]
        return past[-1].opening if past else self._first(place)

    def _first(self, place: CalendarPlace) -> JSONObject:
        if place.branch_id is None or place.channel:
            return {}
        return cast("JSONObject", dict(self.branches[place.branch_id].calendar))

    def _laid_of(self, place: CalendarPlace) -> Iterator[tuple[CalendarPlace, Wanted]]:
        for each in self.states:
            wanted = self.wanted(each)
            if isinstance(wanted, LaidTogether) and place in wanted.places and each != place:
                yield each, wanted


def kept_calendars() -> Kept:
    """Return every calendar as it is kept. Two queries."""
    branches = {row.pk: view_branch(row) for row in Branch.objects.order_by("name", "pk")}
    rows = CalendarState.objects.select_related("calendar").order_by("calendar_id", "number")
    states = {
        _place(calendar): tuple(map(_state, found))
        for calendar, found in groupby(rows, key=lambda row: row.calendar)
    }
    return Kept(branches, states)


def _place(row: KeptCalendar) -> CalendarPlace:
    return CalendarPlace(row.branch_id, row.brand, row.channel)


def _state(row: CalendarState) -> State:
    return State(
        row.since,
        cast("JSONObject", row.wanted),
        cast("JSONObject", row.opening),
        row.changed_by_id,
    )
