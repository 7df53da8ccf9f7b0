"""Runs that together show all that a procedure can be, for practice and for proof."""

from handrail.run.scenarios.covering import Covering, Unreached, WhyNot, scenarios
from handrail.run.scenarios.playing import Move, Scenario
from handrail.run.scenarios.targets import ByLetter, ByRule, LeftToTheAgent, Target, targets

__all__ = [
    "ByLetter",
    "ByRule",
    "Covering",
    "LeftToTheAgent",
    "Move",
    "Scenario",
    "Target",
    "Unreached",
    "WhyNot",
    "scenarios",
    "targets",
]
