"""A small set of runs that together show all that can happen; what they cannot show, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from handrail.rules.branching import NotFound
from handrail.run.decision import Refusal
from handrail.run.machine import Machine
from handrail.run.scenarios.plan import Planning
from handrail.run.scenarios.playing import Playing, Scenario
from handrail.run.scenarios.targets import ByRule, Target, targets

MOST_MOVES = 60_000
"""All runs together; what is not shown by then is not looked for."""


class WhyNot(StrEnum):
    """Why no run shows something."""

    NEVER = "never"
    COULD_NOT_TELL = "could-not-tell"
    REFUSED = "refused"
    NOT_MET = "not-met"
    TOO_LONG = "too-long"


@dataclass(frozen=True)
class Unreached:
    """Something that no run shows.

    Attributes:
        refusal: what stopped the run that was to show it.
    """

    target: Target
    why: WhyNot
    refusal: Refusal | None = None


@dataclass(frozen=True)
class Covering:
    """Runs that together show all that can happen, but for what is unreached."""

    scenarios: tuple[Scenario, ...]
    unreached: tuple[Unreached, ...]


def scenarios(machine: Machine) -> Covering:
    """Return runs that show every letter, both sides of every rule, and every end.

    It begins with what is first in the document. Each run shows on its way what it can besides,
    and is kept if it is the first to show anything.
    """
    return _Looking(machine).covering()


class _Looking:
    def __init__(self, machine: Machine) -> None:
        self._machine, self._planning = machine, Planning(machine)
        self._wanted = dict.fromkeys(targets(machine))
        self._found: list[Scenario] = []
        self._unreached: list[Unreached] = []
        self._moves = 0

    def covering(self) -> Covering:
        while self._wanted:
            target = next(iter(self._wanted))
            unreached = self._look_for(target)
            if unreached is not None:
                self._unreached.append(unreached)
                del self._wanted[target]
        return Covering(tuple(self._found), tuple(self._unreached))

    def _look_for(self, target: Target) -> Unreached | None:
        """Play a run that shows the target, and return why there is none."""
        if self._moves >= MOST_MOVES:
            return Unreached(target, WhyNot.TOO_LONG)
        plan = self._planning.plan(target, self._other_rules())
        if isinstance(plan, NotFound):
            return Unreached(target, WhyNot.NEVER if plan.is_proven else WhyNot.COULD_NOT_TELL)
        playing = Playing(self._machine, plan, self._planning, target=target, wanted=self._wanted)
        playing.play()
        self._keep(playing)
        if target not in self._wanted:
            return None
        why = WhyNot.NOT_MET if playing.refusal is None else WhyNot.REFUSED
        return Unreached(target, why, playing.refusal)

    def _other_rules(self) -> Iterator[ByRule]:
        return (target for target in self._wanted if isinstance(target, ByRule))

    def _keep(self, playing: Playing) -> None:
        self._moves += len(playing.moves)
        news = tuple(target for target in playing.shown if target in self._wanted)
        if news:
            self._found.append(Scenario(tuple(playing.moves), news, playing.state.outcome))
            for target in news:
                del self._wanted[target]
