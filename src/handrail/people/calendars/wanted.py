"""What somebody wants a calendar to be: opening times, or other calendars laid together."""

from collections.abc import Mapping
from dataclasses import dataclass

from handrail.clock import (
    Calendar,
    JointCalendar,
    OpeningTimes,
    Together,
    calendar_from_json,
    calendar_to_json,
    opening_times_from_json,
)
from handrail.people.calendars.place import CalendarPlace, place_from_plain
from handrail.people.refused import Refused
from handrail.record.json_text import JSONObject
from handrail.words import sentence


class NoSuchPart(Refused):
    """Calendars are to be laid together of which one is not there, or is laid together itself."""

    def __init__(self) -> None:
        super().__init__(sentence("people-calendar-no-such-part"))


@dataclass(frozen=True)
class LaidTogether:
    """Calendars of several places together; when one of them changes, this one does."""

    zone: str
    together: Together
    places: tuple[CalendarPlace, ...]


Wanted = Calendar | LaidTogether


def wanted_to_plain(wanted: Wanted) -> dict[str, object]:
    """Return what is wanted as plain values that `wanted_from_plain` reads."""
    if isinstance(wanted, Calendar):
        return calendar_to_json(wanted)
    places = [each.to_plain() for each in wanted.places]
    return {"zone": wanted.zone, "open": wanted.together.value, "places": places}


def wanted_from_plain(plain: JSONObject | Mapping[str, object]) -> Wanted:
    """Return what was wanted."""
    places = plain.get("places")
    if not isinstance(places, list):
        return calendar_from_json(plain)
    return LaidTogether(
        zone=str(plain["zone"]),
        together=Together(str(plain["open"])),
        places=tuple(place_from_plain(each) for each in places),
    )


def opening_of(wanted: Wanted, *, parts: Mapping[CalendarPlace, JSONObject]) -> OpeningTimes:
    """Return the opening times that are wanted.

    Args:
        parts: what each place's calendar is; those that are laid together themselves are not
            among them.

    Raises:
        NoSuchPart: one of the calendars is not there.
        BadCalendar, UnknownZone: as for `JointCalendar`.
    """
    if isinstance(wanted, Calendar):
        return wanted
    if any(not parts.get(place) for place in wanted.places):
        raise NoSuchPart
    calendars = tuple(opening_times_from_json(parts[place]) for place in wanted.places)
    return JointCalendar(wanted.zone, calendars, wanted.together)
