"""A walk on file: a line of JSON for each thing that happened, so that it can be gone on with.

A line is written whole before the walk goes on. One that was cut off at the end of the file, by a
power cut, is taken away when the walk goes on.
"""

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from handrail.run import Happened, UnknownFormat, read_event, write_event
from handrail.words import Language

FORMAT = 1
MOST_BYTES = 16_000_000


@dataclass(frozen=True)
class Learnt:
    """An answer as it was typed, by the fact that it told."""

    fact: str
    answer: str
    language: Language
    at: datetime


@dataclass(frozen=True)
class Noted:
    """What was written down at a step, or in one part of it."""

    step: str
    part: str
    text: str
    at: datetime


Entry = Happened | Learnt | Noted


@dataclass(frozen=True)
class Begun:
    """Of which procedure a record is; `behaviour` is the hash of what it did then."""

    procedure: str
    behaviour: str


class BrokenRecord(ValueError):
    """A line of a record cannot be read."""

    def __init__(self, *, line: int) -> None:
        super().__init__(f"Line {line} of the record is not readable.")
        self.line = line


class Record:
    """The file of one walk."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @property
    def is_there(self) -> bool:
        """Return whether a walk was begun in it."""
        return self.file.exists() and self.file.stat().st_size > 0

    def begin(self, begun: Begun) -> None:
        """Write of which procedure it is."""
        head = {"handrail walk": FORMAT, **vars(begun)}
        self._write("x", json.dumps(head, ensure_ascii=False))

    def add(self, entries: list[Entry]) -> None:
        """Write what has happened, and wait until the disk has it."""
        self._write("a", "\n".join(json.dumps(_lean(each), ensure_ascii=False) for each in entries))

    def read(self) -> tuple[Begun, tuple[Entry, ...]]:
        """Return of which procedure it is and what has happened so far.

        Raises:
            BrokenRecord: it is no record, or a line of it was changed.
        """
        content = self._whole_lines()
        lines = list(enumerate(content.splitlines(), start=1))
        if not lines:
            raise BrokenRecord(line=1)
        return _begun(*lines[0]), tuple(_entry(number, line) for number, line in lines[1:])

    def _whole_lines(self) -> str:
        with self.file.open("rb") as opened:
            content = opened.read(MOST_BYTES + 1)
        whole = content[: content.rfind(b"\n") + 1]
        if len(content) > MOST_BYTES or (content and not whole):
            raise BrokenRecord(line=1)
        try:
            return whole.decode()
        except UnicodeDecodeError as problem:
            raise BrokenRecord(line=whole.count(b"\n", 0, problem.start) + 1) from problem

    def mend(self) -> None:
        """Take away a last line that was cut off."""
        with self.file.open("r+b") as opened:
            content = opened.read()
            opened.truncate(content.rfind(b"\n") + 1)

    def _write(self, mode: str, text: str) -> None:
        with self.file.open(mode, encoding="utf-8") as opened:
            opened.write(f"{text}\n")
            opened.flush()
            os.fsync(opened.fileno())


def _lean(entry: Entry) -> Mapping[str, Any]:
    match entry:
        case Happened(event=event, at=at, who=who):
            kind, body = write_event(event)
            return {"at": at.isoformat(), "who": who, "event": kind, "body": body}
        case Learnt(fact=fact, answer=answer, language=language, at=at):
            return {"at": at.isoformat(), "fact": fact, "answer": answer, "language": language}
        case Noted(step=step, part=part, text=text, at=at):
            return {"at": at.isoformat(), "note": step, "part": part, "text": text}


def _begun(number: int, line: str) -> Begun:
    for body in _read(number, line):
        if body.get("handrail walk") == FORMAT:
            return Begun(str(body["procedure"]), str(body["behaviour"]))
    raise BrokenRecord(line=number)


def _entry(number: int, line: str) -> Entry:
    try:
        for body in _read(number, line):
            return _read_entry(body, at=datetime.fromisoformat(body["at"]))
    except (KeyError, ValueError, TypeError, AttributeError, UnknownFormat) as problem:
        raise BrokenRecord(line=number) from problem
    raise BrokenRecord(line=number)


def _read_entry(body: Mapping[str, Any], *, at: datetime) -> Entry:
    if at.utcoffset() is None:
        raise ValueError(at)
    if "event" in body:
        return Happened(read_event(body["event"], body["body"]), at, str(body["who"]))
    if "fact" in body:
        return Learnt(str(body["fact"]), str(body["answer"]), Language(body["language"]), at)
    return Noted(str(body["note"]), str(body["part"]), str(body["text"]), at)


def _read(number: int, line: str) -> Iterator[Mapping[str, Any]]:
    try:
        body = json.loads(line)
    except (ValueError, RecursionError) as problem:
        raise BrokenRecord(line=number) from problem
    if isinstance(body, dict):
        yield body
