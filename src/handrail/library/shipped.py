"""The procedures that come with the program, for a desk that has none yet."""

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import handrail


@dataclass(frozen=True)
class ShippedFile:
    """A file's name and its YAML."""

    file: str
    source: str


def shipped_procedures() -> tuple[ShippedFile, ...]:
    """Return the shipped procedures by file name: from the package, or beside it in a checkout."""
    return _read(_folder())


def shipped_company_file(name: str) -> ShippedFile:
    """Return a file of the company whose procedures these are: an example, for its own desk."""
    file = _folder() / "company" / f"{name}.yaml"
    return ShippedFile(file.name, file.read_text(encoding="utf-8"))


def _folder() -> Traversable:
    packaged: Traversable = files(handrail) / "procedures"
    return packaged if packaged.is_dir() else Path(handrail.__file__).parents[2] / "procedures"


def _read(folder: Traversable) -> tuple[ShippedFile, ...]:
    entries: Iterable[Traversable] = folder.iterdir() if folder.is_dir() else ()
    found = [entry for entry in entries if entry.name.endswith(".yaml")]
    return tuple(
        ShippedFile(entry.name, entry.read_text(encoding="utf-8"))
        for entry in sorted(found, key=lambda entry: entry.name)
    )
