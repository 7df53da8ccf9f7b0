"""Between the clock on the wall of a zone and moments in UTC."""

from bisect import bisect_left
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from handrail.clock.problems import NaiveMoment, UnknownZone


def zone_named(name: str) -> ZoneInfo:
    """Return the time zone with this IANA name, such as "Europe/Warsaw".

    Raises:
        UnknownZone: there is none.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UnknownZone(name) from error


def in_utc(moment: datetime) -> datetime:
    """Return the same moment in UTC.

    Raises:
        NaiveMoment: it has no time zone.
    """
    if moment.tzinfo is None:
        raise NaiveMoment(moment)
    return moment.astimezone(UTC)


def on_the_wall(moment: datetime, zone: ZoneInfo) -> datetime:
    """Return what clocks in the zone show at the moment, without a zone."""
    return moment.astimezone(zone).replace(tzinfo=None)


def first_reached(wall: datetime, zone: ZoneInfo) -> datetime:
    """Return the first moment, in UTC, at which clocks in the zone have reached a wall time.

    In autumn a time that comes twice is reached the first time. In spring a time that is
    missing is reached when the clocks jump over it. So the order of wall times is kept.
    """
    before, after = _offset(wall, zone, fold=0), _offset(wall, zone, fold=1)
    if before >= after:
        return (wall - before).replace(tzinfo=UTC)
    return _jump_over(wall, zone, since=(wall - after).replace(tzinfo=UTC), within=after - before)


def steady_offset(wall: datetime, zone: ZoneInfo, *, days: int) -> timedelta | None:
    """Return the zone's offset from UTC, if clocks are not changed within some days of a time.

    No zone puts its clocks forward and back within three days, so both ends are enough.
    """
    offset = _offset(wall, zone, fold=0)
    return offset if offset == _offset(wall + timedelta(days=days), zone, fold=1) else None


def _offset(wall: datetime, zone: ZoneInfo, *, fold: int) -> timedelta:
    return wall.replace(tzinfo=zone, fold=fold).utcoffset() or timedelta()


def _jump_over(wall: datetime, zone: ZoneInfo, *, since: datetime, within: timedelta) -> datetime:
    """Return the moment of the change; clocks are changed at whole seconds."""
    whole = since.replace(microsecond=0)

    def has_reached(second: int) -> bool:
        return on_the_wall(whole + timedelta(seconds=second), zone) >= wall

    seconds = range(int(within.total_seconds()) + 1)
    return whole + timedelta(seconds=bisect_left(seconds, True, key=has_reached))
