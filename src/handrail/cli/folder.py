from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import click

from handrail.cli.terminal import tell
from handrail.sop.source import MAX_SIZE_KB

MAX_FILES = 2_000
"""YAML files that are read of one folder, at most."""

ENDINGS = {".yaml", ".yml"}


def files_of(paths: tuple[Path, ...]) -> dict[str, bytes]:
    """Return the bytes of every file, and of every YAML file in the folders, by its name.

    Of a file that is too large, only so much is read that its reader refuses it. What begins
    with a dot is left out.

    Raises:
        ClickException: a folder has too many.
    """
    files = (file for path in paths for file in _files(path))
    return {str(file): _read(file) for file in files}


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = list(islice(filter(_is_ours, path.rglob("*")), MAX_FILES + 1))
    if len(found) > MAX_FILES:
        told = tell("cli-too-many-files", folder=str(path), most=str(MAX_FILES))
        raise click.ClickException(told)
    yield from (file for file in found if not _is_hidden(file.relative_to(path)))


def _is_ours(path: Path) -> bool:
    return path.suffix in ENDINGS and path.is_file()


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _read(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(MAX_SIZE_KB * 1024 + 1)
