"""Reads of the library. A version never changes, so it is parsed once in each process."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from django.db.models import Max

from handrail.library.company import forget_company_files
from handrail.library.models import Version
from handrail.library.overlays import (
    NoSuchOverlay,
    forget_overlays,
    holding_at,
    overlay_state,
    overlays_in_force,
    states_of,
    uses_of_overlays,
)
from handrail.library.values import OverlayView, VersionView
from handrail.library.version_name import Part, VersionName, read_version_name
from handrail.run import Machine
from handrail.sop.document import Kind, Procedure
from handrail.sop.finding import BrokenProcedure
from handrail.sop.ledger import Ledger, ledger_of
from handrail.sop.link import CannotLink, link, uses_of
from handrail.sop.overlay import Where, apply_overlay
from handrail.sop.parse import parse_procedure
from handrail.suggest import Index, prepare


class NoSuchVersion(LookupError):
    """The library holds no version of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"The library has no version {name!r}.")


class UnreadableVersion(LookupError):
    """A stored version that this build cannot read; `.version` names it, `.why` says why.

    An older build published it, or its source was changed by hand: nothing is decided with it.
    """

    def __init__(self, version: str, why: Exception) -> None:
        super().__init__(f"The stored version {version!r} cannot be read: {why}")
        self.version = version
        self.why = why


def version(name: str) -> VersionView:
    """Return a published version by its name, such as "late-delivery@3".

    Raises:
        NoSuchVersion: there is none.
        UnreadableVersion: it cannot be read any more.
    """
    found = _parsed(name)
    if isinstance(found, UnreadableVersion):
        raise found
    return found


def machine(name: str, *, channel: str | None = None) -> Machine:
    """Return the machine of a version, as it is walked on a channel.

    Raises:
        NoSuchVersion: there is none.
        UnreadableVersion: it cannot be read any more.
    """
    return _machine(name, channel)


def current_versions() -> tuple[VersionView, ...]:
    """Return the newest version of each procedure, by its name. One query.

    A procedure whose newest version cannot be read is left out: an older one is in force no more.
    """
    return tuple(each for each in _newest_of_each() if isinstance(each, VersionView))


def unreadable_versions() -> tuple[str, ...]:
    """Return the names of the newest versions that cannot be read."""
    return tuple(each.version for each in _newest_of_each() if isinstance(each, UnreadableVersion))


def _newest_of_each() -> Iterator[VersionView | UnreadableVersion]:
    newest = (
        Version.objects.values_list("procedure")
        .annotate(number=Max("number"))
        .order_by("procedure")
    )
    for procedure, number in newest:
        yield _parsed(f"{procedure}@{number}")


def current_version(procedure: str) -> VersionView:
    """Return the newest version of a procedure.

    Raises:
        NoSuchVersion: it was never published.
        UnreadableVersion: its newest version cannot be read.
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


def routine_versions() -> tuple[VersionView, ...]:
    """Return the newest version of each internal routine."""
    return tuple(each for each in current_versions() if each.procedure.kind is Kind.ROUTINE)


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
    return index_of(matter_versions(channel))


def index_of(versions: Iterable[VersionView]) -> Index:
    """Return the index by which a letter finds one of the versions."""
    return _index(tuple(each.name for each in versions))


@lru_cache(maxsize=64)
def _index(names: tuple[str, ...]) -> Index:
    return prepare(version(name).procedure for name in names)


@lru_cache(maxsize=4_096)
def _parsed(name: str) -> VersionView | UnreadableVersion:
    try:
        return _read(name)
    except (BrokenProcedure, CannotLink, UnreadableVersion) as why:
        return UnreadableVersion(name, why)


def _read(name: str) -> VersionView:
    named = read_version_name(name)
    row = None if named is None else _row(named.base)
    if named is None or row is None:
        raise NoSuchVersion(name)
    overlays = _overlays(named)
    procedure = parse_procedure(row.source, name=row.name)
    for each in overlays:
        procedure = apply_overlay(procedure, each.overlay)
    uses: dict[str, str] = uses_of_overlays(each.name for each in overlays) | row.uses
    whole = link(procedure, lambda used: version(uses[used]).procedure if used in uses else None)
    return VersionView(
        name=name, number=row.number, procedure=procedure, whole=whole, overlays=overlays
    )


def _row(base: Part) -> Version | None:
    return Version.objects.filter(procedure=base.id, number=base.number).first()


def _overlays(named: VersionName) -> tuple[OverlayView, ...]:
    try:
        return tuple(overlay_state(each.name, of=named.base.id) for each in named.overlays)
    except NoSuchOverlay as problem:
        raise NoSuchVersion(named.name) from problem


def name_at(base: str, overlays: Iterable[OverlayView], *, where: Where, on: date) -> str:
    """Return the name of the version as it is at a place on a day, with the overlays held there.

    Args:
        base: the name of the version without overlays.
        overlays: those in force.
        on: the day by which law packs are in force or not.
    """
    named = read_version_name(base)
    if named is None:
        raise NoSuchVersion(base)
    here = holding_at(overlays, of=named.base.id, where=where, on=on)
    return "+".join((base, *(each.name for each in here)))


def version_at(base: str, *, where: Where, on: date) -> VersionView:
    """Return a version as it is at a place on a day.

    Raises:
        NoSuchVersion: there is none.
        UnreadableVersion: it cannot be read any more, or an overlay does not fit it.
    """
    return version(name_at(base, overlays_in_force(), where=where, on=on))


def versions_at(bases: Iterable[VersionView], *, where: Where, on: date) -> tuple[VersionView, ...]:
    """Return versions as they are at a place on a day. What cannot be read there is left out."""
    overlays = overlays_in_force()
    named = (name_at(each.name, overlays, where=where, on=on) for each in bases)
    found = (_parsed(name) for name in named)
    return tuple(each for each in found if isinstance(each, VersionView))


def ledger(procedure: str) -> Ledger:
    """Return every id that the versions of a procedure and its overlays have used.

    What cannot be read any more is left out. In force is what stands in the newest version, or in
    an overlay in force.
    """
    numbers = Version.objects.filter(procedure=procedure).order_by("number")
    names = [f"{procedure}@{each}" for each in numbers.values_list("number", flat=True)]
    found = [(name, _parsed(name)) for name in names]
    own = ledger_of((name, each.procedure) for name, each in found if isinstance(each, VersionView))
    in_force = {each.name for each in overlays_in_force()}
    for overlay, base_name in states_of(procedure):
        base, with_it = _parsed(base_name), _parsed(f"{base_name}+{overlay.name}")
        if isinstance(base, VersionView) and isinstance(with_it, VersionView):
            own = own.with_overlay(
                base.procedure,
                with_it.procedure,
                name=overlay.name,
                is_in_force=overlay.name in in_force,
            )
    return own


def versions_in_use(procedure: Procedure) -> dict[str, str]:
    """Return the newest version of each procedure that this one uses, at any depth, by its id.

    What was never published, or cannot be read any more, is left out.
    """
    names: dict[str, str] = {}
    waiting = list(uses_of(procedure))
    while waiting:
        used = waiting.pop()
        if used not in names and (newest := _readable(used)) is not None:
            names[used] = newest.name
            waiting.extend(uses_of(newest.procedure))
    return names


def _readable(procedure: str) -> VersionView | None:
    try:
        return _newest(procedure)
    except UnreadableVersion:
        return None


@lru_cache(maxsize=4_096)
def _machine(name: str, channel: str | None) -> Machine:
    return Machine(name, version(name).whole, channel)


def forget_versions() -> None:
    """Parse versions anew at the next question; for tests that start from an empty database."""
    forget_overlays()
    forget_company_files()
    _parsed.cache_clear()
    _machine.cache_clear()
    _index.cache_clear()
