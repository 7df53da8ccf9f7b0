"""Who answers: a person at a terminal, a pipe, or a file of answers that was given before."""

import sys
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import click

from handrail.cli.layout import safe

MOST_BYTES = 1_000_000

Ask = Callable[[str, str], str]
"""Return the line that answers a prompt at a block, whose name comes first."""


class EndOfAnswers(Exception):
    """Nobody answers any more: the input has come to its end."""


class BadAnswers(ValueError):
    """A line of a file of answers is none."""

    def __init__(self, *, line: int, text: str) -> None:
        super().__init__(f"Line {line}: {text}")
        self.line, self.text = line, text


def asked_of(answers: Mapping[str, deque[str]], *, err: bool) -> Ask:
    """Return how to ask: first the answers that were given, then whoever sits there."""

    def ask(block: str, prompt: str) -> str:
        waiting = answers.get(block)
        if waiting:
            line = waiting.popleft()
            click.echo(safe(f"{prompt}{line}"), err=err)
            return line
        return _line(prompt, err=err)

    return ask


def _line(prompt: str, *, err: bool) -> str:
    """Return the next line; what comes through a pipe is shown as if it had been typed."""
    click.echo(safe(prompt), nl=False, err=err)
    line = sys.stdin.readline()
    if not line:
        click.echo("", err=err)
        raise EndOfAnswers
    if not sys.stdin.isatty():
        click.echo(safe(line.rstrip("\r\n")), err=err)
    return line.rstrip("\r\n")


def answers_in(file: Path, *, known: Iterable[str]) -> dict[str, deque[str]]:
    """Return the answers of a file by block, in the order in which they are to be given.

    Each line is a block and its answer with a colon between: "number: 24-0815". Empty lines and
    those that begin with # say nothing.

    Raises:
        BadAnswers: a line has no colon, or names no block.
    """
    names = set(known)
    found: dict[str, deque[str]] = {}
    with file.open("rb") as opened:
        text = opened.read(MOST_BYTES).decode("utf-8", errors="replace")
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        block, colon, answer = line.partition(":")
        if not colon or block.strip() not in names:
            raise BadAnswers(line=number, text=safe(line.strip()[:80]))
        found.setdefault(block.strip(), deque()).append(answer.strip())
    return found
