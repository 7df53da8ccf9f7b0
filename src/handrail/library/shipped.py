"""The procedures that come with the program, for a desk that has none yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import handrail


@dataclass(frozen=True)
class ShippedProcedure:
    """The file name and the YAML of a procedure, or of what comes with them."""

    file: str
    source: str


def shipped_procedures() -> tuple[ShippedProcedure, ...]:
    """Return the shipped procedures by file name: from the package, or beside it in a checkout."""
    return _read(_folder())


def shipped_replies() -> ShippedProcedure:
    """Return the file of the shop's reply templates."""
    file = _folder() / "company" / "replies.yaml"
    return ShippedProcedure(file.name, file.read_text(encoding="utf-8"))


def _folder() -> Traversable:
    packaged: Traversable = files(handrail) / "procedures"
    return packaged if packaged.is_dir() else Path(handrail.__file__).parents[2] / "procedures"


def _read(folder: Traversable) -> tuple[ShippedProcedure, ...]:
    entries: Iterable[Traversable] = folder.iterdir() if folder.is_dir() else ()
    found = [entry for entry in entries if entry.name.endswith(".yaml")]
    return tuple(
        ShippedProcedure(entry.name, entry.read_text(encoding="utf-8"))
        for entry in sorted(found, key=lambda entry: entry.name)
    )
