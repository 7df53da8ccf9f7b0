"""Hostile procedure files for a while: read or refused, quickly, and nothing crashes.

Shipped files with letters, lines and branches changed, files made of the format's own words, and
scraps. What is refused must say where it is wrong, which rule of the format it breaks, and how to
mend it, in both complete languages. What is read is written and read again, hashed, begun on a
machine, shown by runs, and its rules are looked at. An exception that is no refusal, or an input
that takes longer than it may, ends the run with status 1.

Run it with `uv run python -m bench.fuzz_procedures --seconds 60`.
"""

import re
from argparse import ArgumentParser
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from time import monotonic, process_time

from handrail.run import Actor, Machine, start
from handrail.run.node import NotLinked
from handrail.run.scenarios import scenarios
from handrail.sop import BrokenProcedure, behaviour_hash, parse_procedure, wording_hashes
from handrail.sop.document import WRITTEN_KINDS
from handrail.sop.keys import BLOCKS, FACT, HEAD, STEP, WAY, step_table
from handrail.sop.remarks import remarks_on
from handrail.sop.render import render_procedure
from handrail.sop.source import MAX_SIZE_KB
from handrail.words import COMPLETE, say

LONGEST_SECONDS = 10.0
"""Processor time that one input may take."""
ROOT = Path(__file__).parents[1]
FOLDERS = ("procedures", "tests/golden", "tests/sop/golden", "bench/engine")
FILES = [file for folder in FOLDERS for file in (ROOT / folder).glob("*.yaml")]
GOOD = [file.read_text() for file in sorted(FILES)]
TABLES = [HEAD, FACT, STEP, WAY, *BLOCKS.values(), *map(step_table, WRITTEN_KINDS)]
KEYS = sorted({key.name for table in TABLES for key in table})
WORDS = """
    yes no null ~ 0 -1 1.5 1e9 2026-01-31 09:00 a a-b a.b order.number order.total EUR PLN must
    should law company email phone en de {} [] [[]] "" ' " { [ } ] | > - & * ! % @ ` , : # ? ???
    resolved team_leader true restate verify
"""
PHRASES = [
    "20 EUR",
    "2 business days",
    "order.age_days > 3",
    "order.total == money('5 EUR')",
    "every weekday at 09:00",
    "{en: Hello, de: Hallo}",
    "{promise.date}",
    "&a [*a]",
    "!!python/object:os.system {}",
    "x" * 3_000,
    "##-####" * 9,
]
WORD = re.compile(r"[a-zäöü]{4,}")
ODD = ["\ud800", "\0", "\u2028", "\u202e", "\ufeff", "\U0001f986"]
BREAKS = ["\n", "\n  ", "\n- ", "\n  - ", ": ", "\t", "\r\n", "---\n", "...\n", "<<"]
VALUES = [*WORDS.split(), *PHRASES, *ODD]
SCRAPS = [*VALUES, *KEYS, *BREAKS]


class Writer:
    """Writes good files that somebody has changed, and files that nobody would write."""

    def __init__(self, chance):
        self.chance = chance

    def source(self):
        kinds = [self.changed, self.changed, self.reworded, self.reworded, self.grown]
        kinds += [self.nested, self.scraps, self.repeated]
        return self.chance.choice(kinds)()

    def changed(self):
        """Return a good file with letters, lines or whole parts changed, a few times."""
        source = self.chance.choice(GOOD)
        for _ in range(self.chance.choice([1, 1, 1, 2, 6])):
            change = self.chance.choice([self.letters, self.lines, self.parts, self.value])
            source = change(source)
        return source

    def reworded(self):
        """Return a good file in which some words are others, as when somebody edits it."""
        source = self.chance.choice(GOOD)
        for _ in range(self.chance.randint(1, 4)):
            old = self.chance.choice(WORD.findall(source))
            new = self.chance.choice(
                [old[::-1], old.upper(), self.chance.choice(WORD.findall(source))]
            )
            source = source.replace(old, new, self.chance.choice([1, 1, -1]))
        return source

    def letters(self, source):
        at = self.chance.randrange(len(source) + 1)
        cut = at + self.chance.choice([0, 0, 1, 2, 20])
        return source[:at] + self.chance.choice(SCRAPS) + source[cut:]

    def lines(self, source):
        lines = source.splitlines(keepends=True) or [""]
        at = self.chance.randrange(len(lines))
        moved = lines.pop(at)
        for _ in range(self.chance.randint(0, 2)):
            indent = " " * self.chance.choice([0, 0, 0, 2, 4])
            lines.insert(self.chance.randint(0, len(lines)), indent + moved)
        return "".join(lines)

    def parts(self, source):
        """Return the file with a part of it, or of another file, somewhere else."""
        lines = source.splitlines(keepends=True) or [""]
        others = self.chance.choice([lines, self.chance.choice(GOOD).splitlines(keepends=True)])
        begin = self.chance.randrange(len(others))
        part = others[begin : begin + self.chance.randint(1, 30)]
        at = self.chance.randint(0, len(lines))
        return "".join([*lines[:at], *part, *lines[at + self.chance.choice([0, 0, len(part)]) :]])

    def value(self, source):
        """Return the file with another value behind one of its keys."""
        lines = source.splitlines(keepends=True)
        places = [at for at, line in enumerate(lines) if ": " in line]
        if not places:
            return source
        at = self.chance.choice(places)
        key = lines[at].partition(": ")[0]
        lines[at] = f"{key}: {self.chance.choice(VALUES)}\n"
        return "".join(lines)

    def grown(self):
        """Return a file made of the format's keys, in places where they may be wrong."""
        steps = "".join(f"  - {self.mapping(3)}\n" for _ in range(self.chance.randint(0, 12)))
        head = self.chance.choice(GOOD).partition("steps:")[0]
        return f"{head}steps:\n{steps}"

    def mapping(self, depth):
        keys = self.chance.sample(KEYS, self.chance.randint(1, 5))
        if self.chance.random() < 0.8:
            keys = ["id", self.chance.choice([*BLOCKS, *map(str, WRITTEN_KINDS)]), *keys[:2]]
        return "{" + ", ".join(f"{key}: {self.node(depth - 1)}" for key in keys) + "}"

    def node(self, depth):
        if depth <= 0 or self.chance.random() < 0.5:
            return self.chance.choice(VALUES)
        inner = [self.mapping(depth) for _ in range(self.chance.randint(0, 3))]
        return self.chance.choice(["[" + ", ".join(inner) + "]", self.mapping(depth)])

    def nested(self):
        """Return a file in which one thing lies very deep, or is there very often."""
        head = self.chance.choice(GOOD).partition("steps:")[0]
        times = self.chance.choice([5, 39, 45, 3_000])
        opening = self.chance.choice(
            ["[", "{a: ", "- ", "{id: a, optional: b, steps: [", "? ", "[{", "'", "> ", "!a "]
        )
        return f"{head}steps: {opening * times}{self.chance.choice(['', ']' * times, 'a'])}"

    def repeated(self):
        """Return a file with very many of the same, under names of their own or the same name."""
        head = self.chance.choice(GOOD).partition("steps:")[0]
        name = self.chance.choice(["s", "s{at}"])
        step = self.chance.choice(
            [
                "{id: NAME, say: Say it}",
                "{id: NAME, choose: Which, when: order.age_days > 3, yes: [], no: []}",
                "{id: NAME, do: Do it, needs: [s0, s1, s2]}",
                "{id: NAME, end: resolved}",
                "{id: NAME, repeat: Again, limit: 3, steps: [{id: NAMEx, say: Say it}]}",
                "{id: NAME, any order: [NAMEa, NAMEb], text: All}",
                "{id: NAME, use: refund, with: {a.b: order.number}}",
            ]
        ).replace("NAME", name)
        times = self.chance.choice([10, 300, 2_500])
        lines = (f"  - {step.replace('{at}', str(at))}\n" for at in range(times))
        return f"{head}steps:\n{''.join(lines)}"

    def scraps(self):
        return "".join(self.chance.choices(SCRAPS, k=self.chance.randint(0, 300)))


def outcome_of(source):
    """Return how far the input came."""
    try:
        procedure = parse_procedure(source, name="f.yaml")
    except BrokenProcedure as broken:
        check_findings(source, broken.findings)
        return "refused"
    written = render_procedure(procedure)
    if len(written) <= MAX_SIZE_KB * 1024:
        assert parse_procedure(written, name="again.yaml") == procedure
    behaviour_hash(procedure)
    wording_hashes(procedure)
    for remark in remarks_on(source, name="f.yaml"):
        assert all(remark.said_in(language) for language in COMPLETE)
    return begun(procedure)


def begun(procedure):
    machine = Machine(f"{procedure.id}@1", procedure)
    now = datetime(2026, 1, 5, 9, tzinfo=UTC)
    try:
        start(machine, actor=Actor("a"), facts={}, now=now, machines=lambda _: machine)
    except NotLinked:
        return "read, and uses others"
    shown = scenarios(machine)
    assert {each.target for each in shown.unreached}.isdisjoint(
        target for scenario in shown.scenarios for target in scenario.shows
    )
    return "read and shown"


def check_findings(source, findings):
    """Assert that every finding says where in the file, what is wrong, and how to mend it."""
    assert findings
    lines = source.splitlines() if isinstance(source, str) else source.decode().splitlines()
    for each in findings:
        assert 1 <= each.line <= max(len(lines), 1) + 1, each
        assert each.column >= 1, each
        assert each.rule, each
        for language in COMPLETE:
            assert say(each.sentence, language), each
            assert say(each.mend, language), each


def main():
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    writer, counts, slowest = Writer(Random(asked.seed)), Counter(), (0.0, "")
    end = monotonic() + asked.seconds
    while monotonic() < end:
        source, begin = writer.source(), process_time()
        try:
            counts[outcome_of(source)] += 1
        except Exception:
            Path("crashed.yaml").write_text(source, errors="surrogatepass")
            print(f"crashed: {source[:300]!r}...; the whole of it is in crashed.yaml")
            raise
        slowest = max(slowest, (process_time() - begin, source))
    print(f"{counts.total():,} inputs, no crash: {dict(counts)}")
    print(f"slowest: {slowest[0]:.2f} s of processor time: {slowest[1][-100:]!r}")
    return 1 if slowest[0] > LONGEST_SECONDS else 0


if __name__ == "__main__":
    raise SystemExit(main())
