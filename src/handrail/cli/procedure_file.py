"""A procedure from a file of the command line, with what it uses from the files beside it."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import click

from handrail.cli.refusing import Told, refuse
from handrail.cli.terminal import tell, terminal_language
from handrail.sop.document import Procedure
from handrail.sop.finding import BrokenProcedure, Finding
from handrail.sop.folder.document import kind_of
from handrail.sop.link import CannotLink, LinkProblem, link, uses_of
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


@dataclass(frozen=True)
class Asked:
    """Who wants to know what is wrong with a file: in which language, and whether as JSON."""

    language: Language
    as_json: bool = False
    exit_code: int = 1


def read_procedure(file: Path, asked: Asked | None = None) -> Procedure:
    """Return the procedure of a file; where it is broken, say what is wrong and end the command."""
    asked = asked or Asked(terminal_language())
    source = _content(file, asked)
    try:
        return parse_procedure(source, name=str(file))
    except BrokenProcedure as broken:
        _say_if_no_procedure(file, kind_of(source), asked)
        _refuse(asked, *(_told(each, asked.language) for each in broken.findings))


def read_linked(file: Path, asked: Asked | None = None) -> Procedure:
    """Return the procedure of a file with the steps of all that it uses, from the same folder."""
    asked = asked or Asked(terminal_language())
    procedure = read_procedure(file, asked)
    if not uses_of(procedure):
        return procedure
    try:
        return link(procedure, _Folder(file.parent, asked).procedure)
    except CannotLink as refused:
        _refuse(asked, *(_linked(each, file, asked) for each in refused.problems))


def _told(found: Finding, language: Language) -> Told:
    what, mend = say(found.sentence, language), say(found.mend, language)
    return Told(what, mend, found.rule, found.file, found.line, found.column)


def _linked(problem: LinkProblem, file: Path, asked: Asked) -> Told:
    what, mend = say(problem.sentence, asked.language), say(problem.mend, asked.language)
    return Told(what if asked.as_json else f"{file}: {what}", mend, problem.rule, str(file))


def _refuse(asked: Asked, *why: Told) -> NoReturn:
    refuse(why, as_json=asked.as_json)
    raise SystemExit(asked.exit_code)


def _say_if_no_procedure(file: Path, kind: str, asked: Asked) -> None:
    """End the command if the file is of another kind, whose keys a procedure has not."""
    if kind not in {"", "procedure"}:
        named = kind.replace(" ", "-")
        said = say("read-no-procedure", asked.language, file=str(file), kind=named)
        _refuse(asked, Told(said, file=str(file)))


def _content(file: Path, asked: Asked) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(MOST_BYTES)
    except OSError as problem:
        why = problem.strerror or str(problem)
        said = say("read-unreadable", asked.language, file=str(file), why=why)
        _refuse(asked, Told(said, file=str(file)))


class _Folder:
    """The procedures of a folder by id; each file is looked into once."""

    def __init__(self, folder: Path, asked: Asked) -> None:
        self.asked = asked
        beside = sorted((*folder.glob("*.yaml"), *folder.glob("*.yml")))[:MOST_FILES_BESIDE]
        self.files = {name: each for each in reversed(beside) if (name := _id_in(each))}
        self.known: dict[str, Procedure] = {}

    def procedure(self, name: str) -> Procedure | None:
        """Return the procedure of this id, None if no file holds it."""
        if name not in self.known and name in self.files:
            self.known[name] = read_procedure(self.files[name], self.asked)
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
