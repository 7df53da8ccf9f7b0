"""The procedures that come with the program, for a desk that has none yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import handrail


@dataclass(frozen=True)
class ShippedProcedure:
    """A procedure's file name and its YAML."""

    file: str
    source: str


def shipped_procedures() -> tuple[ShippedProcedure, ...]:
    """Return the shipped procedures by file name: from the package, or beside it in a checkout."""
    packaged: Traversable = files(handrail) / "procedures"
    checkout = Path(handrail.__file__).parents[2] / "procedures"
    return _read(packaged if packaged.is_dir() else checkout)


def _read(folder: Traversable) -> tuple[ShippedProcedure, ...]:
    entries: Iterable[Traversable] = folder.iterdir() if folder.is_dir() else ()
    found = [entry for entry in entries if entry.name.endswith(".yaml")]
    return tuple(
        ShippedProcedure(entry.name, entry.read_text(encoding="utf-8"))
        for entry in sorted(found, key=lambda entry: entry.name)
    )
