"""Which musts are owed, because an effect that stands should have waited for them."""

from collections.abc import Iterable, Iterator

from handrail.run.event import Debt, Owed
from handrail.run.gate import missing_before
from handrail.run.machine import Machine
from handrail.run.marking import Marking
from handrail.run.missing import Lack
from handrail.run.state import Standing


def owed_before_effects(
    machine: Machine, marking: Marking, standing: Iterable[Standing]
) -> Iterator[Owed]:
    """Yield the steps and decisions before the effects that stand, but for those ever taken."""
    letters = tuple(standing)
    ever_taken = {each.letter.block for each in letters}
    for each in letters:
        if each.is_effect:
            for missing in missing_before(machine, marking, machine.node(each.letter.block)):
                if missing.lack in {Lack.STEP, Lack.DECISION} and missing.block not in ever_taken:
                    yield Owed(Debt.STEP, missing.block)
