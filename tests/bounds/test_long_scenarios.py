"""A hundred choices in a row are shown by a few runs, and not by all combinations of them."""

from dataclasses import replace

from handrail.rules import Declared, Type, parse_rule
from handrail.run import Machine
from handrail.run.scenarios import scenarios
from handrail.sop.document import FactDeclaration
from tests.core.run.build import choose, end, machine, seq, step, text

AGE = FactDeclaration("age", text("Age"), Declared(Type.NUMBER))


def test_a_hundred_choices_in_a_row_are_shown_soon():
    rule = parse_rule("age > 30")
    row = [
        choose(f"c{at}", rule, yes=seq(step(f"y{at}")), no=seq(step(f"n{at}"))) for at in range(100)
    ]
    played = machine(*row, end())

    covering = scenarios(Machine(played.version, replace(played.procedure, facts=(AGE,))))

    assert covering.unreached == ()
    assert len(covering.scenarios) <= 12
