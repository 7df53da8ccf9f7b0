"""Hostile rules for a while: whatever is written is read or refused, quickly, and nothing crashes.

Each input is parsed, checked, judged, told, explained, said in SQL and examined for gaps. An
exception that is no refusal, or an input that takes longer than it may, ends the run with status 1.

Run it with `uv run python -m bench.fuzz_rules --seconds 60`.
"""

from argparse import ArgumentParser
from collections import Counter
from datetime import UTC, date, datetime, time
from decimal import Decimal
from random import Random
from time import monotonic, process_time

from handrail.rules import (
    Declared,
    Money,
    RuleProblem,
    RuleRejected,
    Type,
    check_rule,
    compile_rule,
    explain,
    parse_rule,
    say_lines,
    to_sentence,
    write_rule,
)
from handrail.rules.branching import examine_branches
from handrail.rules.parse import LONGEST
from handrail.rules.sql import DUCKDB, SQLITE, MoneyColumn, NumberColumn, PlainColumn, to_sql
from handrail.words import Language

LONGEST_SECONDS = 5.0
"""Processor time that one input may take."""
TYPES = [each for each in Type if each is not Type.CHOICE]
DECLARED = {f"{type}{number}": Declared(type) for type in TYPES for number in range(6)}
KNOWN = {
    Type.NUMBER: Decimal("12.5"),
    Type.MONEY: Money(Decimal(3), "EUR"),
    Type.DATE: date(2026, 1, 31),
    Type.TIME: time(9, 30),
    Type.MOMENT: datetime(2026, 1, 31, 9, 30, tzinfo=UTC),
    Type.YES_NO: True,
    Type.SEVERAL: ("a", "b"),
}
FACTS = {name: KNOWN.get(of.type, "a") for name, of in DECLARED.items() if not name.endswith("5")}
CONSTANTS = {
    Type.NUMBER: ["0", "1", "-3", "0.5", "9" * 24, "0." + "0" * 40 + "1", "1" + "0" * 23],
    Type.MONEY: ["money('20 EUR')", "money('0.01 PLN')", f"money('{'9' * 24} EUR')"],
    Type.DATE: ["date('2026-01-31')", "date('0001-01-01')", "date('9999-12-31')"],
    Type.TIME: ["time('00:00')", "time('23:59:59')"],
    Type.MOMENT: ["moment('0001-01-01T00:00+14:00')", "moment('9999-12-31T23:59-14:00')"],
    Type.YES_NO: ["true", "false"],
    Type.TEXT: ["''", "'a'", "'\0'", "'\ud800'", "'" + "x" * 300 + "'"],
}
SCRAPS = ["(", ")", "!", "-", "&&", "||", "==", "<", "in", "[", "]", ",", ".", "'", '"', "\\", "0"]
SCRAPS += [
    "size(",
    "text0.contains(",
    "date('",
    "null",
    "number0",
    "yes_no0",
    " ",
    "\0",
    "é",
    "\U0001f986",
]


def column_of(name, declared):
    number = NumberColumn(expression=name, digits=9, places=2)
    match declared.type:
        case Type.NUMBER:
            return number
        case Type.MONEY:
            return MoneyColumn(amount=number, currency="currency")
        case _:
            return PlainColumn(type=declared.type, expression=name)


COLUMNS = {name: column_of(name, declared) for name, declared in DECLARED.items()}


class Writer:
    """Writes sensible rules, far too large ones, scraps, and rules with a letter changed."""

    def __init__(self, chance):
        self.chance = chance

    def source(self):
        kinds = [self.condition, self.deep, self.long, self.scraps, self.damaged]
        return self.chance.choice(kinds)()[: LONGEST + 1]

    def condition(self, depth=4):
        if depth and self.chance.random() < 0.6:
            parts = [self.condition(depth - 1) for _ in range(self.chance.randint(1, 4))]
            joined = self.chance.choice([" && ", " || "]).join(parts)
            return f"{self.chance.choice(['', '!'])}({joined})"
        return self.atom()

    def atom(self):
        type = self.chance.choice([*CONSTANTS])
        if self.chance.random() < 0.15:
            test = self.chance.choice(["contains", "startsWith"])
            return f"text{self.chance.randint(0, 5)}.{test}('a')"
        if self.chance.random() < 0.15:
            return f"'{self.chance.choice('abcdefghijkl')}' in several{self.chance.randint(0, 5)}"
        left = self.term(type)
        if self.chance.random() < 0.25:
            options = [
                self.chance.choice(CONSTANTS[type]) for _ in range(self.chance.randint(1, 60))
            ]
            return f"{left} in [{', '.join(options)}]"
        signs = ["==", "!="] if type in (Type.TEXT, Type.YES_NO) else ["==", "<", "<=", ">", ">="]
        return f"{left} {self.chance.choice(signs)} {self.term(type)}"

    def term(self, type, depth=3):
        if type in (Type.NUMBER, Type.MONEY) and depth and self.chance.random() < 0.4:
            sign = self.chance.choice("+-*/")
            right = Type.NUMBER if sign in "*/" else type
            return f"({self.term(type, depth - 1)} {sign} {self.term(right, depth - 1)})"
        if self.chance.random() < 0.4:
            return self.chance.choice(CONSTANTS[type])
        return f"{type}{self.chance.randint(0, 5)}"

    def deep(self):
        opening = self.chance.choice(["(", "!", "-", "!(", "-("])
        times = self.chance.randint(1, 900)
        return opening * times + self.atom() + ")" * (times if "(" in opening else 0)

    def long(self):
        part, sign = self.chance.choice(
            [
                ("number0", " + "),
                ("yes_no1", "&&"),
                (self.atom(), " || "),
                ("money0", " - "),
                ("2", "*"),
            ]
        )
        return sign.join([part] * self.chance.randint(2, 900))

    def scraps(self):
        return "".join(self.chance.choices(SCRAPS, k=self.chance.randint(0, 400)))

    def damaged(self):
        source = self.condition()
        at = self.chance.randrange(len(source))
        return source[:at] + self.chance.choice(SCRAPS) + source[at + self.chance.randint(0, 2) :]


def outcome_of(source, before):
    """Return how far the input came; `before` are rules that were taken, to be examined with it."""
    try:
        rule = parse_rule(source)
    except RuleProblem:
        return "not a rule"
    written = write_rule(rule)
    assert len(written) > LONGEST or parse_rule(written) == rule
    compile_rule(rule)(FACTS)
    say_lines(to_sentence(rule, labels={}, declared=DECLARED), Language.DE)
    say_lines(explain(rule, FACTS, labels={}, declared=DECLARED), Language.DE)
    try:
        check_rule(rule, DECLARED)
    except RuleRejected:
        return "rejected"
    examine_branches([*before, rule], declared=DECLARED, ordered=bool(len(source) % 2))
    before[:] = [*before, rule][-3:]
    try:
        for dialect in (SQLITE, DUCKDB):
            to_sql(rule, columns=COLUMNS, dialect=dialect)
    except RuleProblem:
        return "taken, not in SQL"
    return "taken"


def main():
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    writer, before, counts, slowest = Writer(Random(asked.seed)), [], Counter(), (0.0, "")
    end = monotonic() + asked.seconds
    while monotonic() < end:
        source, begun = writer.source(), process_time()
        try:
            counts[outcome_of(source, before)] += 1
        except Exception:
            print(f"crashed: {source!r}, after {[rule.source for rule in before]!r}")
            raise
        slowest = max(slowest, (process_time() - begun, source))
    print(f"{counts.total():,} inputs, no crash: {dict(counts)}")
    print(f"slowest: {slowest[0]:.2f} s of processor time: {slowest[1][:100]!r}")
    return 1 if slowest[0] > LONGEST_SECONDS else 0


if __name__ == "__main__":
    raise SystemExit(main())
