"""The names of versions: "late-delivery@3", or with overlays "late-delivery@3+house-rules@1"."""

import re
from dataclasses import dataclass

LONGEST_NUMBER = 9
"""Digits of a number in a name; a database has no larger ones."""

_PART = re.compile(rf"([a-z0-9_-]+)@([0-9]{{1,{LONGEST_NUMBER}}})")


@dataclass(frozen=True)
class Part:
    """One published state: of a procedure, an overlay or a law pack."""

    id: str
    number: int

    @property
    def name(self) -> str:
        """Return its name, such as "late-delivery@3"."""
        return f"{self.id}@{self.number}"


@dataclass(frozen=True)
class VersionName:
    """What the name of a version says: the base, and the overlays that lie on it in their order."""

    base: Part
    overlays: tuple[Part, ...] = ()

    @property
    def name(self) -> str:
        """Return the whole name."""
        return "+".join(each.name for each in (self.base, *self.overlays))


def read_version_name(name: str) -> VersionName | None:
    """Return what the name of a version says, None if it is no such name."""
    found = [_PART.fullmatch(part) for part in name.split("+")]
    parts = [Part(each[1], int(each[2])) for each in found if each is not None]
    return VersionName(parts[0], tuple(parts[1:])) if len(parts) == len(found) else None


def base_of(version: str) -> str:
    """Return the name of the version without its overlays."""
    return version.partition("+")[0]


def procedure_of(version: str) -> str:
    """Return the id of the procedure in the name of a version."""
    return version.partition("@")[0]


def number_of(version: str) -> int:
    """Return the number of the procedure's own state in the name of a version."""
    return int(version.partition("@")[2].partition("+")[0])
