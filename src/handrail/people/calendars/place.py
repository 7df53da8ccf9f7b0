"""For whose cases a calendar is kept."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class CalendarPlace:
    """The cases of a branch, of a brand or of all, on one channel or on all of them.

    Cases have a branch and a channel, and the branch has a brand. They have no team: a colleague
    may be in several, and a case nobody has taken is in none. So no calendar is kept for a team.
    """

    branch_id: int | None = None
    brand: str = ""
    channel: str = ""

    def to_plain(self) -> list[str | int | None]:
        """Return the place as plain values that `from_plain` reads."""
        return [self.branch_id, self.brand, self.channel]


def place_from_plain(plain: object) -> CalendarPlace:
    """Return the place that `to_plain` wrote.

    Raises:
        TypeError: it wrote no such thing.
    """
    match plain:
        case [None | int() as branch_id, str(brand), str(channel)]:
            return CalendarPlace(branch_id, brand, channel)
        case _:
            raise TypeError(plain)


def places_in_turn(branch_id: int, brand: str, channel: str) -> Iterator[CalendarPlace]:
    """Yield the places whose calendar counts for a case, the one that comes first first."""
    for on in dict.fromkeys((channel, "")):
        yield CalendarPlace(branch_id=branch_id, channel=on)
        if brand:
            yield CalendarPlace(brand=brand, channel=on)
        if on:
            yield CalendarPlace(channel=on)
