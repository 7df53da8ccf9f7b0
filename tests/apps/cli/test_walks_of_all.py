"""Whoever walks any procedure that we have comes to an end, whatever they answer."""

import random
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from handrail.cli.walking.asking import EndOfAnswers
from handrail.cli.walking.record import Record
from handrail.cli.walking.session import new_session
from handrail.cli.walking.summary import lines_of_summary, summary_of
from handrail.cli.walking.walk import Left, Walk
from handrail.rules import Type
from handrail.sop import parse_procedure
from handrail.sop.document import AnyOrder, Choose, Optional, Repeat, Step, StepKind
from handrail.words import Language
from tests.sop.examples import EVERYTHING, SHOP

FILES = (*sorted(SHOP.glob("*.yaml")), *sorted(EVERYTHING.glob("everything*.yaml")))
MOST_QUESTIONS = 600
VALUES = {
    Type.TEXT: ("a", "Anna"),
    Type.LONG_TEXT: ("A long story.",),
    Type.NUMBER: ("1", "3", "9", "200"),
    Type.MONEY: ("600 EUR", "12000 EUR"),
    Type.DATE: ("2026-05-01",),
    Type.TIME: ("09:30",),
    Type.MOMENT: ("2026-05-01T09:30+02:00",),
    Type.YES_NO: ("yes", "no"),
    Type.PHONE: ("+49 30 1234567",),
    Type.EMAIL: ("a@example.org",),
    Type.FILE: ("plan.pdf",),
    Type.REFERENCE: ("24-0815",),
}
WISHES = ("why", "where", "?", "back", "later", "skip because it is so", "nonsense")


class RandomWalker:
    """Somebody who mostly answers what is asked, and now and then wants something else."""

    def __init__(self, session, seed, patience=MOST_QUESTIONS):
        self.session, self.chance, self.patience = session, random.Random(seed), patience

    def ask(self, block, prompt):
        self.patience -= 1
        if self.patience < 0:
            raise EndOfAnswers
        return self.chance.choice(WISHES) if self.chance.random() < 0.2 else self.answer(block)

    def answer(self, block):
        if "." in block:
            return "yes"
        found = self.session.machine.node(block).block
        match found:
            case Choose(branches=branches):
                return str(self.chance.randint(1, len(branches)))
            case Repeat() | Optional():
                return self.chance.choice(["yes", "no"])
            case Step(fact=str(fact)):
                return self.value(self.session.declared(fact))
            case Step(kind=StepKind.OFFER, limits=limits):
                amount = self.chance.choice(limits)
                return f"{amount.amount} {amount.currency}"
            case Step() | AnyOrder():
                return ""

    def value(self, fact):
        declared = fact.declared
        if declared.options:
            return self.chance.choice(declared.options)
        if fact.looks_like:
            return fact.looks_like[0].replace("#", "7").replace("A", "B")
        return self.chance.choice(VALUES[declared.type])


def clock():
    minutes = count()
    morning = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    return lambda: morning + timedelta(minutes=next(minutes))


def procedure_of(file):
    return parse_procedure(file.read_bytes(), name=file.name)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_walk_comes_to_an_end_and_its_record_tells_the_same(file, seed, tmp_path):
    record = Record(tmp_path / "walk.jsonl")
    procedure = procedure_of(file)
    session = new_session(procedure, Language.EN, clock(), record=record)

    left = Walk(session, RandomWalker(session, seed).ask, list).go()

    again = new_session(procedure, Language.EN, clock(), record=record)
    assert left is Left.AT_THE_END
    assert summary_of(session).owed == ()
    assert again.state == session.state
    assert again.facts == session.facts
    assert summary_of(again) == summary_of(session)
    assert list(lines_of_summary(summary_of(again), again))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_walk_that_is_left_again_and_again_still_comes_to_its_end(file, seed, tmp_path):
    record = Record(tmp_path / "walk.jsonl")
    procedure = procedure_of(file)

    for sitting in range(200):
        session = new_session(procedure, Language.DE, clock(), record=record)
        walker = RandomWalker(session, f"{seed} {sitting}", patience=5)
        try:
            left = Walk(session, walker.ask, list).go()
        except EndOfAnswers:
            continue
        break

    assert left is Left.AT_THE_END


def test_a_record_of_format_1_is_read_for_good(tmp_path):
    record = tmp_path / "walk.jsonl"
    record.write_bytes((Path(__file__).parent / "golden" / "walk-1.jsonl").read_bytes())
    procedure = procedure_of(EVERYTHING / "everything.yaml")

    session = new_session(procedure, Language.EN, clock(), record=Record(record))

    summary = summary_of(session)
    assert (summary.outcome, summary.owed) == ("resolved", ())
    assert len(summary.entries) == 29
    assert len(session.facts) == 7
