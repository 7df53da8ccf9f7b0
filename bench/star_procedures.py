"""Can our procedures say the 24 tasks of the STAR data set? Node by node and edge by edge.

A task is a graph of replies that lead to one another. `bench/star_tasks` says in our words what
each reply becomes; what is said to the customer is read from the task, where it lies. An edge is
kept when, in the procedure, the one may come directly after the other: that is worked out from the
procedure, not claimed. `bench/mappings/star.json` keeps the account.

Run: uv run python -m bench.star_procedures [--data FOLDER] [--out DIR] [--show ID] [--format json]
Exit: 0 when nothing is left over and every end is reached, 1 otherwise, 2 without the data set.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench.mapped.account import Pieces
from bench.mapped.blocks import Block, Blocks
from bench.mapped.command import run
from bench.mapped.converting import Converted, accounts_in, converted
from bench.mapped.following import follows, pairs_in
from bench.mapped.table import FactTable, Mapped, fact
from bench.mapped.writing import places_of, read, written
from bench.star_tasks.bookings import BOOKINGS
from bench.star_tasks.facts import FACTS
from bench.star_tasks.requests import REQUESTS
from bench.star_tasks.searches import SEARCHES

FOLDER = Path(__file__).parents[2] / "shared" / "data" / "star" / "tasks"
TASKS = (*BOOKINGS, *REQUESTS, *SEARCHES)
EVIDENCE = "STAR, a data set of dialogues (Mosig, Mehri, Kober 2020)"
SAID = re.compile(r"[.?!]|\{message:s\}|\{question:s\}")
"""What tells a reply to a customer from the name of a look-up or of what it found."""
SLOT = re.compile(r"\{(\w+):([sd])\}")
TYPES = {"s": "text", "d": "number"}


@dataclass(frozen=True)
class Task:
    """A task as its file has it: replies by their labels, and which leads to which."""

    replies: Mapping[str, str]
    edges: Mapping[str, str]

    @property
    def pieces(self) -> Pieces:
        """Return what has to be accounted for: each reply, and each edge."""
        edges = (_edge(*edge) for edge in self.edges.items())
        return {**self.replies, **{edge: edge for edge in edges}}


def main() -> int:
    """Convert, check, print, and return the exit status."""
    title = (__doc__ or "").split("\n")[0]
    return run(convert, name="star", data=FOLDER, title=title)


def convert(data: Path, mapping: Path, tasks: tuple[Mapped, ...] = TASKS) -> tuple[Converted, ...]:
    """Return the procedures of all tasks, and of files that the table does not know.

    Raises:
        UnknownTasks: a file lies there that the table does not know.
    """
    unknown = {file.name for file in data.glob("*.json")} - {each.source for each in tasks}
    if unknown:
        raise UnknownTasks(unknown)
    found = [(mapped, _task(data / mapped.source)) for mapped in tasks]
    facts: FactTable = {**FACTS, **_looked_up(task for _, task in found)}
    entries = [(_with_edges(_with_words(each, task), task, facts), task) for each, task in found]
    return converted(
        [(mapped, task.pieces) for mapped, task in entries],
        facts,
        evidence=EVIDENCE,
        kept=accounts_in(mapping),
    )


class UnknownTasks(LookupError):
    """Files of tasks lie there that the table does not know."""

    def __init__(self, files: set[str]) -> None:
        super().__init__(f"No entry of the table is about {', '.join(sorted(files))}.")
        self.files = files


def _task(file: Path) -> Task:
    raw = json.loads(file.read_text(encoding="utf-8"))
    return Task(raw["replies"], raw["graph"])


def _edge(source: str, target: str) -> str:
    return f"{source}->{target}"


def _looked_up(tasks: Iterator[Task]) -> FactTable:
    """Return the facts that look-ups fill into replies."""
    slots = (
        slot for task in tasks for reply in task.replies.values() for slot in SLOT.findall(reply)
    )
    return {
        f"found.{name}": fact(
            TYPES[type], name.replace("_", " ").capitalize(), comes_from=f"star.{name}"
        )
        for name, type in slots
    }


def _with_words(mapped: Mapped, task: Task) -> Mapped:
    """Return the entry with the task's own words for the customer."""
    return replace(mapped, steps=_blocks_with_words(mapped.steps, task))


def _blocks_with_words(blocks: Blocks, task: Task) -> Blocks:
    return tuple(_block_with_words(block, task) for block in blocks)


def _block_with_words(block: Block, task: Task) -> Block:
    found = dict(block)
    for key in ("steps", "any order"):
        if key in found:
            found[key] = _blocks_with_words(found[key], task)
    if "ways" in found:
        found["ways"] = {name: _block_with_words(way, task) for name, way in found["ways"].items()}
    words = task.replies.get(block.get("of", ""), "")
    is_step = not {"steps", "any order", "ways"} & block.keys()
    if is_step and SAID.search(words):
        found |= _said(block, SLOT.sub(r"{found.\1}", " ".join(words.split())))
    return found


def _said(block: Block, words: str) -> dict[str, Any]:
    """Return the keys by which a step says the words; a say step tells what they are for, too."""
    return {"say": words, **({"text": block["say"]} if "say" in block else {})}


def _with_edges(mapped: Mapped, task: Task, facts: FactTable) -> Mapped:
    """Return the entry with each edge where the procedure keeps it."""
    pairs = pairs_in(read(written(mapped, facts, evidence=EVIDENCE), mapped.id).body)
    places: dict[str, set[str]] = defaultdict(set)
    for piece, place in places_of(mapped):
        places[piece].add(place)
    heard = {place for label in task.replies for place in places[label]}
    silent = frozenset(place for pair in pairs for place in pair) - heard
    kept: dict[str, list[str]] = defaultdict(list)
    for source, target in task.edges.items():
        after = {each for place in places[source] for each in follows(pairs, place, silent)}
        for place in sorted(after & places[target]):
            kept[place].append(_edge(source, target))
    return replace(mapped, of={place: " ".join(edges) for place, edges in kept.items()})


if __name__ == "__main__":
    sys.exit(main())
