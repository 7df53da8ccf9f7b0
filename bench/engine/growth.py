"""What grows: procedures to load, steps in a row, blocks in any order."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from random import Random
from time import process_time

from bench.engine.ours import AGENT, AT
from bench.engine.written import in_a_row, in_any_order
from bench.table import table
from handrail.run import Machine, Refusal, RunState, decide, start
from handrail.run.command import TakeStep
from handrail.run.table import TooManyStates, tabulate
from handrail.sop import parse_procedure
from handrail.sop.document import Procedure

SHIPPED = tuple(sorted((Path(__file__).parents[2] / "procedures").glob("*.yaml")))
LOADED, LONG, WIDE = 24, 1_000, 12
ROWS, WIDTHS = (10, 30, 100, 300, LONG), (3, 6, WIDE, 24)
MOST_TIMES_AS_LONG = {"first": 2.5, "again": 6.0}
"""How much longer a step may take in a procedure of 1,000 steps than in one of 10.

Again, that is two microseconds and, beside it, the copying of all letters that the run has taken.
"""
ROUNDS = 7


@dataclass(frozen=True)
class Walked:
    """Microseconds a step: on a machine that has met nothing, and on one that has."""

    first: float
    again: float


def tell() -> bool:
    """Print the tables and return whether a step costs no more than it may."""
    print(f"\n{_loading()}")
    rows = {size: _walked(in_a_row(size), _in_a_row(size), shuffled=False) for size in ROWS}
    print(f"\n{table(('steps in a row', 'first, µs a step', 'again, µs a step'), _told(rows))}")
    wide = {size: _walked(in_any_order(size), _of_blocks(size), shuffled=True) for size in WIDTHS}
    head = ("blocks of 3 in any order", "a new order, µs a step", "the same again, µs a step")
    print(f"\n{table(head, _told(wide))}")
    long, short = rows[LONG], rows[ROWS[0]]
    first = _is_kept("first", long.first / short.first)
    again = _is_kept("again", long.again / short.again)
    return first and again


def _is_kept(which: str, times: float) -> bool:
    most = MOST_TIMES_AS_LONG[which]
    print(
        f"{LONG:,} steps beside {ROWS[0]}, {which}: promised at most {most} times as long a step,"
        f" measured {times:.2f}: {'kept' if times <= most else 'NOT KEPT'}"
    )
    return times <= most


def _loading() -> str:
    long = parse_procedure(in_a_row(LONG), name="long")
    rows = (
        (f"{LOADED} procedures read, their machines laid", _least(_load_many)),
        (f"a procedure of {LONG:,} steps read", _least(lambda: _read(in_a_row(LONG)))),
        ("its machine laid, its first marking looked at", _least(lambda: _begun(_laid(long)))),
        (f"found that {WIDE} blocks of 3 are too many for a table", _least(_too_wide)),
    )
    return table(("once", "processor ms"), ((what, f"{ms:.1f}") for what, ms in rows))


def _load_many() -> None:
    """Read the shipped procedures under so many names."""
    for number in range(LOADED):
        file = SHIPPED[number % len(SHIPPED)]
        source = file.read_text().replace(f"procedure: {file.stem}", f"procedure: p{number}", 1)
        _begun(_laid(_read(source)))


def _read(source: str) -> Procedure:
    return parse_procedure(source, name="written")


def _laid(procedure: Procedure) -> Machine:
    return Machine(f"{procedure.id}@1", procedure)


def _begun(machine: Machine) -> RunState:
    machines = {machine.version: machine}.__getitem__
    return start(machine, actor=AGENT, facts={}, now=AT, machines=machines).state


def _too_wide() -> None:
    try:
        tabulate(_laid(_read(in_any_order(WIDE))))
    except TooManyStates:
        return
    raise AssertionError("So wide a procedure has more states than that.")


def _walked(source: str, steps: list[str], *, shuffled: bool) -> Walked:
    """Return what a step costs the first time that its marking is met, and when it is met again.

    Args:
        shuffled: each first walk goes another way through the same machine, instead of the same
            way through another machine.
    """
    chance, procedure, first = Random(1), _read(source), []
    machine, order = _laid(procedure), steps
    for _ in range(ROUNDS):
        if shuffled:
            order = _another_order(steps, chance)
        else:
            machine = _laid(procedure)
        first.append(_microseconds(machine, order))
    again = [_microseconds(machine, order) for _ in range(max(ROUNDS, 3_000 // len(steps)))]
    return Walked(min(first), min(again))


def _another_order(steps: list[str], chance: Random) -> list[str]:
    """Return the blocks' steps mixed, each block's own in their order."""
    waiting = {block: list(of) for block, of in groupby(steps, key=lambda step: step[:-2])}
    mixed = []
    while waiting:
        block = chance.choice(list(waiting))
        mixed.append(waiting[block].pop(0))
        if not waiting[block]:
            del waiting[block]
    return mixed


def _microseconds(machine: Machine, steps: list[str]) -> float:
    state, machines = _begun(machine), {machine.version: machine}.__getitem__
    commands = [TakeStep(step) for step in (*steps, "end")]
    begun = process_time()
    for command in commands:
        answer = decide(state, command, actor=AGENT, facts={}, now=AT, machines=machines)
        if isinstance(answer, Refusal):
            raise AssertionError(f"{command}: {answer.why}")
        state = answer.state
    return (process_time() - begun) * 1e6 / len(commands)


def _least(do: Callable[[], object]) -> float:
    """Return the least of the processor times: other work only adds."""
    return min(_milliseconds(do) for _ in range(ROUNDS))


def _milliseconds(do: Callable[[], object]) -> float:
    begun = process_time()
    do()
    return (process_time() - begun) * 1000


def _in_a_row(size: int) -> list[str]:
    return [f"s{at}" for at in range(size)]


def _of_blocks(size: int) -> list[str]:
    return [f"b{block}s{at}" for block in range(size) for at in range(3)]


def _told(walked: Mapping[int, Walked]) -> Iterator[tuple[object, ...]]:
    for size, each in walked.items():
        yield f"{size:,}", f"{each.first:.0f}", f"{each.again:.1f}"
