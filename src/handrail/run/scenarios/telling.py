"""Runs in words: what becomes known, what is done, and what no run can show."""

from collections.abc import Iterator

from handrail.run.command import (
    AnswerApproval,
    AskApproval,
    Command,
    Decide,
    GoAgain,
    Leave,
    LookAgain,
    SkipStep,
    TakeStep,
    TimeIsUp,
)
from handrail.run.machine import Machine
from handrail.run.scenarios.covering import Unreached
from handrail.run.scenarios.playing import Move, Scenario
from handrail.run.scenarios.targets import ByLetter, ByRule, LeftToTheAgent, Target
from handrail.sop.document import Sequence
from handrail.sop.telling.telling import Telling
from handrail.words import Language, Sentence, say, sentence


class ScenarioTelling:
    """What the runs of a machine are in a language."""

    def __init__(self, machine: Machine, language: Language) -> None:
        self._machine, self._language = machine, language
        self._telling = Telling(machine.procedure, language)

    def lines(self, scenario: Scenario) -> Iterator[str]:
        """Yield what happens, a line for each thing."""
        for move in scenario.moves:
            for name, value in move.learns:
                fact = self._telling.known(name, value)
                yield say("scenario-learns", self._language, fact=fact)
            if not isinstance(move.command, LookAgain):
                yield self._move(move)
        if scenario.outcome is None:
            yield say("scenario-over", self._language)

    def unreached(self, unreached: Unreached) -> str:
        """Return what no run shows, and why."""
        what = say(self._target(unreached.target), self._language)
        why = say(f"scenario-{unreached.why}", self._language)
        refusal = unreached.refusal
        because = "" if refusal is None else " " + say(refusal.sentence, self._language)
        return f"{what} {why}{because}"

    def _move(self, move: Move) -> str:
        told = say(self._command(move.command), self._language)
        if not move.is_by_a_colleague:
            return told
        role = self._telling.role(move.role)
        return say("scenario-by", self._language, what=told, role=role)

    def _command(self, command: Command) -> Sentence:
        match command:
            case Decide(choice=choice, branch=way):
                return self._about("decide", choice, way=self._way(choice, way))
            case TakeStep(step=step, amount=amount) if amount is not None:
                return self._about("give", step, amount=self._telling.amount(amount))
            case TakeStep(step=step):
                return self._about("take", step)
            case SkipStep(step=step):
                return self._about("skip", step)
            case GoAgain(repeat=repeat):
                return self._about("again", repeat)
            case Leave(repeat=repeat):
                return self._about("leave", repeat)
            case TimeIsUp(step=step):
                return self._about("time-is-up", step)
            case AskApproval(step=step):
                return self._about("ask-approval", step)
            case AnswerApproval(step=step):
                return self._about("agree", step)
            case _:
                return sentence("scenario-look-again")

    def _target(self, target: Target) -> Sentence:
        match target:
            case ByRule(choice=choice, way=way):
                return self._about("of-rule", choice, way=self._way(choice, way))
            case LeftToTheAgent(choice=choice):
                return self._about("of-the-agent", choice)
            case ByLetter(letter=letter) if letter.branch is not None:
                way = self._way(letter.block, letter.branch)
                return self._about("of-decided", letter.block, way=way)
            case ByLetter(letter=letter):
                return self._about(f"of-{letter.outcome}", letter.block)

    def _about(self, what: str, block: str, **values: str) -> Sentence:
        return sentence(f"scenario-{what}", block=self._title(block), **values)

    def _title(self, block: str) -> str:
        found = self._machine.node(block).block
        return block if isinstance(found, Sequence) else found.text.said_in(self._language)

    def _way(self, choice: str, way: str) -> str:
        ways = {each.id: each.text for each in self._machine.choice(choice).branches}
        return ways[way].said_in(self._language)
