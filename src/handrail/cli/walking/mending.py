"""What was done on a walk and is done once more, or taken back, by its number."""

from collections.abc import Iterator
from dataclasses import dataclass

from handrail.cli.walking.route import Route
from handrail.cli.walking.session import Session
from handrail.cli.walking.showing import Screen
from handrail.run import Command
from handrail.run.advance import ruling_on
from handrail.run.command import Correct, Decide, RedoStep, TakeStep
from handrail.run.event import By, Debt, Realigned, Took
from handrail.sop.document import Choose, Step
from handrail.words import Sentence, sentence


@dataclass(frozen=True)
class Mending:
    """What of a walk can be mended, and what is owed for it."""

    session: Session
    screen: Screen
    route: Route

    def done_as(self, number: str) -> str | None:
        """Return the block of the number if it was done, the last one without a number."""
        if not number:
            return next(iter(self.session.taken_by_a_person()), None)
        block = self.screen.numbered(int(number))
        return block if block in self._done() else None

    def can_be_done_again(self, block: str) -> bool:
        """Return whether it is a step or a decision; of others their parts are done again."""
        return isinstance(self.session.machine.node(block).block, Step | Choose)

    def what_was_done(self, name: str) -> Sentence:
        """Return a sentence with the numbers of what was done; they say what can be mended."""
        numbers = sorted({self.screen.number(block) for block in self._done()})
        if not numbers:
            return sentence("walk-nothing-before")
        return sentence(f"walk-{name}", numbers=", ".join(map(str, numbers)))

    def is_owed(self, block: str) -> bool:
        """Return whether its undo is owed already."""
        return any(
            each.debt is Debt.UNDO and each.block == block for each in self.session.state.owed
        )

    def undos_owed_by(self, event: object) -> Iterator[Sentence]:
        """Yield what has to be undone because of an event, and how that is done."""
        owed = event.owed if isinstance(event, Realigned) else ()
        for each in owed:
            if each.debt is Debt.UNDO:
                yield sentence("walk-to-be-undone", step=self.screen.title(each.block))
                yield from self.how_it_is_undone(each.block)

    def how_it_is_undone(self, block: str) -> Iterator[Sentence]:
        """Yield how the procedure says that the step is undone, if it says so."""
        found = self.session.machine.node(block).block
        if isinstance(found, Step) and found.undo is not None:
            yield sentence("walk-undone-like-this", how=self.screen.filled(found.undo))

    def decided_otherwise(self) -> Iterator[Sentence]:
        """Yield the decisions of rules that would be others by what is known now."""
        situation = self.session.situation
        for choice, way in self._ruled():
            ruling = ruling_on(situation, self.session.machine.choice(choice))
            if ruling is not None and ruling.branch not in {None, way}:
                yield sentence(
                    "walk-decided-otherwise",
                    choice=self.screen.title(choice),
                    way=self.screen.way(choice, str(ruling.branch)),
                    number=self.screen.number(choice),
                )

    def _ruled(self) -> Iterator[tuple[str, str]]:
        """Yield the choices that rules decided and that stand, each with its way."""
        for taken in self.session.state.taken:
            event = self.session.history[taken.number].event
            if isinstance(event, Took) and event.by is By.RULE and taken.letter.branch:
                yield taken.letter.block, taken.letter.branch

    def _done(self) -> set[str]:
        """Return what was done, decided or skipped and stands, and what is owed."""
        stands = {taken.letter.block for taken in self.session.state.taken}
        owed = {each.block for each in self.session.state.owed if each.debt is Debt.UNDO}
        return (stands | owed) & set(self.screen.parts)


def done_anew(command: Command) -> Command:
    """Return the command that does the same to what was done already."""
    match command:
        case TakeStep(step=step, facts=facts, amount=amount):
            return RedoStep(step, facts, amount)
        case Decide(choice=choice, branch=branch):
            return Correct(choice, branch)
        case _:
            return command
