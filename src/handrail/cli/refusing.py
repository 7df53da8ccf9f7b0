"""Why a command refuses what it was given: lines for people, JSON for programs."""

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import singledispatch

import click

from handrail.cli.terminal import tell, terminal_language
from handrail.sop.finding import BrokenProcedure, Finding
from handrail.sop.ledger import IdsReused
from handrail.sop.link import CannotLink
from handrail.sop.overlay import LawPackRefused
from handrail.sop.plain import Plain, without_nothing
from handrail.words import Sentence, say

SHOWN = click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
"""The option by which a program asks for JSON."""


@dataclass(frozen=True)
class Told:
    """One thing that is wrong, in the language of the terminal.

    Attributes:
        rule: which rule it breaks, "" where it is no rule of a file.
        file, line, column: where, "" and 0 where it is at no place.
        is_note: it is worth a look, and nothing is refused because of it.
    """

    words: str
    mend: str = ""
    rule: str = ""
    file: str = ""
    line: int = 0
    column: int = 0
    is_note: bool = False

    @property
    def as_line(self) -> str:
        """Return it as compilers write it."""
        place = f"{self.file}:{self.line}:{self.column}: " if self.line else ""
        rule = f" ({self.rule})" if self.rule else ""
        return f"{place}{self.words} {self.mend}{rule}"

    @property
    def as_plain(self) -> Plain:
        """Return it for programs; what does not apply is left out."""
        return without_nothing(
            {
                "file": self.file,
                "line": self.line or None,
                "column": self.column or None,
                "rule": self.rule,
                "words": self.words,
                "mend": self.mend,
                "note": self.is_note,
            }
        )


@singledispatch
def reasons(refused: Exception) -> tuple[Told, ...]:
    """Return why something was refused, reason by reason."""
    raise refused


@reasons.register
def _(refused: BrokenProcedure) -> tuple[Told, ...]:
    return tuple(map(told, refused.findings))


@reasons.register
def _(refused: CannotLink) -> tuple[Told, ...]:
    return tuple(_said(each.sentence, each.mend, each.rule) for each in refused.problems)


@reasons.register
def _(refused: IdsReused) -> tuple[Told, ...]:
    return tuple(_said(each.sentence, each.mend, "id-reused") for each in refused.reuses)


@reasons.register
def _(refused: LawPackRefused) -> tuple[Told, ...]:
    return (_said(refused.sentence, refused.mend, refused.rule),)


def told(found: Finding) -> Told:
    """Return a finding of a file, told."""
    said = _said(found.sentence, found.mend, found.rule)
    return Told(
        said.words, said.mend, said.rule, found.file, found.line, found.column, found.is_note
    )


@contextmanager
def refusing(*, as_json: bool) -> Iterator[None]:
    """End the command with exit code 1 where something is refused, and say why."""
    try:
        yield
    except (BrokenProcedure, CannotLink, IdsReused, LawPackRefused) as refused:
        refuse(reasons(refused), as_json=as_json)
        raise SystemExit(1) from refused
    except click.ClickException as refused:
        if not as_json:
            raise
        refuse((Told(refused.format_message()),), as_json=True)
        raise SystemExit(refused.exit_code) from refused


def refuse(why: Iterable[Told], *, as_json: bool) -> None:
    """Say why something is refused."""
    if as_json:
        print_plain({"ok": False, "findings": [each.as_plain for each in why]})
    else:
        tell_all(why)


def tell_all(why: Iterable[Told]) -> None:
    """Say what is wrong, a line each, and which of it is only worth a look."""
    for each in why:
        line = each.as_line
        click.echo(tell("cli-a-note", finding=line) if each.is_note else line, err=True)


def print_plain(plain: Plain) -> None:
    """Print what came of a command for programs."""
    click.echo(json.dumps(plain, ensure_ascii=False, indent=2))


def _said(sentence: Sentence, mend: Sentence, rule: str) -> Told:
    return Told(say(sentence, terminal_language()), say(mend, terminal_language()), rule)
