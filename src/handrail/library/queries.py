"""Reads of the library. A version never changes, so it is parsed once in each process."""

from functools import lru_cache

from django.db.models import Max

from handrail.library.models import Version
from handrail.library.values import VersionView
from handrail.run import Machine
from handrail.sop.document import Kind, Procedure
from handrail.sop.link import link, uses_of
from handrail.sop.parse import parse_procedure
from handrail.suggest import Index, prepare


class NoSuchVersion(LookupError):
    """The library holds no version of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The library has no version {name!r}.")


def version(name: str) -> VersionView:
    """Return a published version by its name, such as "late-delivery@3".

    Raises:
        NoSuchVersion: there is none.
    """
    return _parsed(name)


def machine(name: str, *, channel: str | None = None) -> Machine:
    """Return the machine of a version, as it is walked on a channel.

    Raises:
        NoSuchVersion: there is none.
    """
    return _machine(name, channel)


def current_versions() -> tuple[VersionView, ...]:
    """Return the newest version of each procedure, by its name. One query."""
    newest = (
        Version.objects.values_list("procedure")
        .annotate(number=Max("number"))
        .order_by("procedure")
    )
    return tuple(version(f"{procedure}@{number}") for procedure, number in newest)


def current_version(procedure: str) -> VersionView:
    """Return the newest version of a procedure.

    Raises:
        NoSuchVersion: it was never published.
    """
    newest = _newest(procedure)
    if newest is None:
        raise NoSuchVersion(procedure)
    return newest


def _newest(procedure: str) -> VersionView | None:
    number = Version.objects.filter(procedure=procedure).aggregate(last=Max("number"))["last"]
    return None if number is None else version(f"{procedure}@{number}")


def channel_version(channel: str) -> VersionView | None:
    """Return the newest procedure that frames contacts on the channel, or None."""
    for each in current_versions():
        if each.is_channel and channel in each.procedure.channels:
            return each
    return None


def matter_versions(channel: str) -> tuple[VersionView, ...]:
    """Return the newest version of each procedure for matters on the channel."""
    return tuple(
        each
        for each in current_versions()
        if each.procedure.kind is Kind.MATTER and channel in each.procedure.channels
    )


def interrupt_versions(channel: str) -> tuple[VersionView, ...]:
    """Return the newest version of each interrupt that may open on the channel."""
    return tuple(
        each
        for each in current_versions()
        if each.procedure.kind is Kind.INTERRUPT
        and (not each.procedure.channels or channel in each.procedure.channels)
    )


def suggestion_index(channel: str) -> Index:
    """Return the index by which a letter on the channel finds its procedure."""
    return _index(tuple(each.name for each in matter_versions(channel)))


@lru_cache(maxsize=64)
def _index(names: tuple[str, ...]) -> Index:
    return prepare(version(name).procedure for name in names)


@lru_cache(maxsize=4_096)
def _parsed(name: str) -> VersionView:
    procedure, _, number = name.rpartition("@")
    row = (
        Version.objects.filter(procedure=procedure, number=number).first()
        if number.isdecimal()
        else None
    )
    if row is None:
        raise NoSuchVersion(name)
    parsed = parse_procedure(row.source, name=row.name)
    uses: dict[str, str] = row.uses
    whole = link(parsed, lambda used: version(uses[used]).procedure if used in uses else None)
    return VersionView(name=row.name, number=row.number, procedure=parsed, whole=whole)


def versions_in_use(procedure: Procedure) -> dict[str, str]:
    """Return the newest version of each procedure that this one uses, at any depth, by its id.

    What was never published is left out.
    """
    names: dict[str, str] = {}
    waiting = list(uses_of(procedure))
    while waiting:
        used = waiting.pop()
        if used not in names and (newest := _newest(used)) is not None:
            names[used] = newest.name
            waiting.extend(uses_of(newest.procedure))
    return names


@lru_cache(maxsize=4_096)
def _machine(name: str, channel: str | None) -> Machine:
    return Machine(name, version(name).whole, channel)


def forget_versions() -> None:
    """Parse versions anew at the next question; for tests that start from an empty database."""
    _parsed.cache_clear()
    _machine.cache_clear()
    _index.cache_clear()
