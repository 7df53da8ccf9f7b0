"""What the library has in force, looked up once for a piece of work that asks it often."""

from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from handrail.desk.version_to_open import day_at
from handrail.library import queries as library
from handrail.library.company import standards_in_force
from handrail.library.overlays import overlays_in_force
from handrail.library.places import place_of
from handrail.library.values import OverlayView, VersionView
from handrail.people.values import BranchView
from handrail.sop.company import CompanyStandards
from handrail.sop.document import FactDeclaration, Kind
from handrail.suggest import Index


@dataclass
class Shelf:
    """The newest versions and what lies on them, looked up once."""

    versions: tuple[VersionView, ...] = field(default_factory=library.current_versions)
    overlays: tuple[OverlayView, ...] = field(default_factory=overlays_in_force)
    standards: CompanyStandards | None = field(default_factory=standards_in_force)
    _channels: dict[str, "OnChannel"] = field(default_factory=dict)

    def newest(self, procedure: str) -> VersionView:
        """Return the newest version of a procedure.

        Raises:
            NoSuchVersion: it was never published.
        """
        for version in self.versions:
            if version.procedure.id == procedure:
                return version
        raise library.NoSuchVersion(procedure)

    def at(self, version: VersionView, *, branch: BranchView, opened_at: datetime) -> VersionView:
        """Return a version with the overlays of a branch, as a case gets it that was opened then.

        Raises:
            UnreadableVersion: it cannot be read so.
        """
        if all(each.overlay.of != version.procedure.id for each in self.overlays):
            return version
        day = day_at(branch, opened_at)
        where = place_of(branch)
        return library.version(library.name_at(version.name, self.overlays, where=where, on=day))

    def on(self, channel: str) -> "OnChannel":
        """Return what is in force on a channel."""
        if channel not in self._channels:
            self._channels[channel] = OnChannel(channel, self.versions)
        return self._channels[channel]


@dataclass
class OnChannel:
    """The versions that are in force on a channel."""

    channel: str
    versions: tuple[VersionView, ...]
    _recognisable: dict[tuple[str, ...], dict[str, FactDeclaration]] = field(default_factory=dict)

    @cached_property
    def frame(self) -> VersionView | None:
        """Return the procedure that frames a contact."""
        return next((each for each in self._here if each.is_channel), None)

    def recognisable(self, matters: tuple[VersionView, ...]) -> dict[str, FactDeclaration]:
        """Return the facts that a letter may show, by name, of the procedures for matters."""
        names = tuple(each.name for each in matters)
        if names not in self._recognisable:
            self._recognisable[names] = {
                fact.name: fact for version in matters for fact in version.whole.facts
            }
        return self._recognisable[names]

    @cached_property
    def matters(self) -> dict[str, VersionView]:
        """Return the procedures for matters, by their ids."""
        return {
            each.procedure.id: each for each in self._here if each.procedure.kind is Kind.MATTER
        }

    @cached_property
    def index(self) -> Index:
        """Return the index by which a letter finds its procedure."""
        return library.index_of(self.matters.values())

    @cached_property
    def interrupts(self) -> dict[str, VersionView]:
        """Return the interrupts that may open, by their ids; some open on every channel."""
        return {
            each.procedure.id: each
            for each in self.versions
            if each.procedure.kind is Kind.INTERRUPT
            and (not each.procedure.channels or self.channel in each.procedure.channels)
        }

    @cached_property
    def _here(self) -> tuple[VersionView, ...]:
        return tuple(each for each in self.versions if self.channel in each.procedure.channels)
