"""A procedure from a file of the command line, with what it uses from the files beside it."""

import re
from pathlib import Path

import click

from handrail.cli.terminal import tell, terminal_language
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure
from handrail.sop.folder.document import kind_of
from handrail.sop.link import CannotLink, link, uses_of
from handrail.sop.parse import parse_procedure
from handrail.sop.source import MAX_SIZE_KB
from handrail.words import Language, say

MOST_BYTES = MAX_SIZE_KB * 1024 + 1
"""One more than a procedure may have, so that a longer one is found to be too long."""

MOST_FILES_BESIDE = 500
"""How many files of a folder are looked into for the procedures that another one uses."""

FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))

LANGUAGE = click.option(
    "--language",
    type=click.Choice([each.value for each in Language]),
    help=tell("read-help-language"),
)

ID = re.compile(rb"^procedure:[ \t]*([a-z0-9_-]+)[ \t]*(?:#.*)?\r?$", re.MULTILINE)


def reader_language(named: str | None) -> Language:
    """Return the language that the command names, or else that of the terminal."""
    return Language(named) if named else terminal_language()


def read_procedure(file: Path, *, exit_code: int = 1) -> Procedure:
    """Return the procedure of a file; where it is broken, say what is wrong and end the command."""
    source = _content(file, exit_code)
    try:
        return parse_procedure(source, name=str(file))
    except BrokenProcedure as broken:
        _say_if_no_procedure(file, kind_of(source), exit_code)
        for each in broken.findings:
            click.echo(each.said_in(terminal_language()), err=True)
        raise SystemExit(exit_code) from broken


def read_linked(file: Path) -> Procedure:
    """Return the procedure of a file with the steps of all that it uses, from the same folder."""
    procedure = read_procedure(file)
    if not uses_of(procedure):
        return procedure
    try:
        return link(procedure, _Folder(file.parent).procedure)
    except CannotLink as refused:
        for each in refused.problems:
            words = (say(part, terminal_language()) for part in (each.sentence, each.mend))
            click.echo(f"{file}: {' '.join(words)} ({each.rule})", err=True)
        raise SystemExit(1) from refused


def _say_if_no_procedure(file: Path, kind: str, exit_code: int) -> None:
    """End the command if the file is of another kind, whose keys a procedure has not."""
    if kind not in {"", "procedure"}:
        named = kind.replace(" ", "-")
        click.echo(tell("read-no-procedure", file=str(file), kind=named), err=True)
        raise SystemExit(exit_code)


def _content(file: Path, exit_code: int) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES)
    except OSError as problem:
        why = problem.strerror or str(problem)
        click.echo(tell("read-unreadable", file=str(file), why=why), err=True)
        raise SystemExit(exit_code) from problem


class _Folder:
    """The procedures of a folder by id; each file is looked into once."""

    def __init__(self, folder: Path) -> None:
        beside = sorted((*folder.glob("*.yaml"), *folder.glob("*.yml")))[:MOST_FILES_BESIDE]
        self.files = {name: each for each in reversed(beside) if (name := _id_in(each))}
        self.known: dict[str, Procedure] = {}

    def procedure(self, name: str) -> Procedure | None:
        """Return the procedure of this id, None if no file holds it."""
        if name not in self.known and name in self.files:
            self.known[name] = read_procedure(self.files[name])
        return self.known.get(name)


def _id_in(file: Path) -> str | None:
    """Return the id of the procedure that a file says it holds."""
    if not file.is_file():
        return None
    try:
        with file.open("rb") as opened:
            found = ID.search(opened.read(MOST_BYTES))
    except OSError:
        return None
    return found[1].decode() if found else None
