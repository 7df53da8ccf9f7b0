"""A person is guided through a procedure, question by question."""

from collections.abc import Callable, Iterator
from enum import Enum, auto

from handrail.cli.layout import Line, Look
from handrail.cli.walking.answer import carried_out, meaning, yes_or_no
from handrail.cli.walking.asking import Ask
from handrail.cli.walking.mending import Mending, done_anew
from handrail.cli.walking.route import Route
from handrail.cli.walking.session import Session
from handrail.cli.walking.showing import Screen
from handrail.cli.walking.typed import Typed, Wish, typed
from handrail.run import Command, Refusal
from handrail.run.command import (
    AnswerApproval,
    AskApproval,
    PutStepOff,
    Rewind,
    Settle,
    SkipStep,
    TakeBack,
    Unsend,
)
from handrail.run.decision import Why
from handrail.run.event import By, Redone, Took
from handrail.run.explain import explain
from handrail.run.explaining import told, told_missing
from handrail.run.missing import Lack
from handrail.sop import NotUnderstood
from handrail.sop.document import AnyOrder, Choose, Repeat, Step, StepKind
from handrail.sop.telling import ToldFact, told_facts
from handrail.words import Sentence, say
from handrail.words.sentence import Value

Show = Callable[[Iterator[Line]], None]


class Left(Enum):
    """How a walk came to stop."""

    AT_THE_END = auto()
    BY_THE_WALKER = auto()


class Walk:
    """One sitting before a run."""

    def __init__(self, session: Session, ask: Ask, show: Show) -> None:
        self.session, self.ask, self.show = session, ask, show
        self.screen = Screen(session)
        self.route = Route(session)
        self.mending = Mending(session, self.screen, self.route)
        self.facts: dict[str, ToldFact] = dict(
            zip(
                (fact.name for fact in session.procedure.facts),
                told_facts(self.screen.telling),
                strict=True,
            )
        )

    def go(self) -> Left:
        """Ask until the procedure has ended or the walker wants no more.

        Raises:
            EndOfAnswers: nobody answers any more.
        """
        while (block := self.route.next()) is not None:
            if not self._takes(block):
                return Left.BY_THE_WALKER
        return Left.AT_THE_END

    def _takes(self, block: str) -> bool:
        """Go one question further; return whether the walk goes on."""
        offered = self.route.offered(block)
        if offered is not None:
            return self._offers(offered)
        self.show(self.screen.block(block))
        while True:
            line = typed(self.ask(block, self._prompt(block)), self.session.language)
            match line.wish:
                case None:
                    if self._answers(block, line.text):
                        return True
                case Wish.QUIT:
                    return False
                case Wish.HELP | Wish.WHY | Wish.WHERE:
                    self._tells(block, line)
                case _:
                    if self._wants(block, line):
                        return True

    def _offers(self, optional: str) -> bool:
        """Ask whether an optional part is wanted."""
        self.show(self.screen.block(optional))
        while True:
            line = typed(self.ask(optional, self._say("ask-optional")), self.session.language)
            if line.wish is Wish.QUIT:
                return False
            if line.wish in {Wish.BACK, Wish.REDO, Wish.UNDO}:
                self._wants(optional, line)
                return True
            if line.wish not in {None, Wish.SKIP}:
                self._tells(optional, line)
                continue
            answer = False if line.wish is Wish.SKIP else yes_or_no(line.text)
            if isinstance(answer, NotUnderstood):
                self._tell(answer.sentence, Look.BAD)
                continue
            if answer:
                self.route.entered.add(optional)
            else:
                self.route.pass_by(optional)
            return True

    def _answers(self, block: str, text: str) -> bool:
        """Take an answer; return whether something else comes now."""
        meant = meaning(self.session, block, text)
        if isinstance(meant, NotUnderstood):
            self._tell(meant.sentence, Look.BAD)
            return False
        self._notes(block, text)
        command = carried_out(self.session, meant, text)
        is_again = block == self.route.once_more
        return self._does(block, done_anew(command) if is_again else command)

    def _notes(self, block: str, text: str) -> None:
        """Keep the words of a note, part by part where it has parts."""
        step = self.session.machine.node(block).block
        if not isinstance(step, Step) or step.kind is not StepKind.NOTE:
            return
        if text:
            self.session.note(block, "", text)
        for part, label in step.parts:
            said = self.ask(block, f"    {label.said_in(self.session.language)}> ")
            if said:
                self.session.note(block, part, said)

    def _does(self, block: str, command: Command) -> bool:
        """Carry a command out, with whatever it needs from others first."""
        before = len(self.session.history)
        refusal = self.session.do(command)
        if refusal is None:
            self.route.want_nothing()
            self._tells_what_followed(before)
            return True
        if block == self.route.once_more and refusal.why is Why.NOTHING_TO_DO:
            self.route.want_nothing()
            return True
        if self._is_agreed_to(block, refusal):
            return self._does(block, command)
        self._tell_refusal(refusal)
        return self._goes_to_what_is_missing(refusal)

    def _tells_what_followed(self, before: int) -> None:
        """Say what the rules decided by themselves after an answer."""
        for happened in self.session.history[before:]:
            event = happened.event
            if isinstance(event, Took) and event.by is By.RULE and event.letter.branch:
                choice = event.letter.block
                way = self.screen.way(choice, event.letter.branch)
                title = self.screen.title(choice)
                self._tell(self._sentence("decided-by-rule", choice=title, way=way))
            for owed in self.mending.undos_owed_by(event):
                self._tell(owed)
            if isinstance(event, Redone):
                for other in self.mending.decided_otherwise():
                    self._tell(other)

    def _is_agreed_to(self, block: str, refusal: Refusal) -> bool:
        """Ask whether the second person agrees, where that is all that is missing."""
        asked = next((each for each in refusal.instead if isinstance(each, AskApproval)), None)
        role = refusal.missing[0].role if refusal.missing else None
        if asked is None or role is None:
            return False
        name = self.screen.telling.role(role)
        answer = self._asked_yes_or_no(f"{block}.approval", self._say("ask-approval", role=name))
        self.session.do(asked)
        self.session.do(AnswerApproval(asked.step, answer), actor=self.session.second(role))
        return answer

    def _asked_yes_or_no(self, block: str, prompt: str) -> bool:
        while True:
            answer = yes_or_no(self.ask(block, prompt))
            if not isinstance(answer, NotUnderstood):
                return answer
            self._tell(answer.sentence, Look.BAD)

    def _tell_refusal(self, refusal: Refusal) -> None:
        self._tell(refusal.sentence, Look.BAD)
        missing = told_missing(refusal.missing, self.session.machine, self.session.language)
        self.show(Line(self._said(each), depth=4, hang=2) for each in missing)

    def _goes_to_what_is_missing(self, refusal: Refusal) -> bool:
        """Go to the first thing that is missing, if it can be done now."""
        for missing in refusal.missing:
            if missing.lack is Lack.OWED_UNDO:
                return self._settles(missing.block)
            if missing.lack in {Lack.APPROVAL, Lack.ANSWER, Lack.AMOUNT, Lack.ROLE}:
                return False
            self.route.passed.discard(missing.block)
            if self.route.is_open(missing.block):
                self.route.want_nothing()
                self.route.wanted = missing.block
                self._tell(self._sentence("goes-to", step=self.screen.title(missing.block)))
                return True
        return False

    def _settles(self, block: str) -> bool:
        """Ask whether what is owed was undone, or accept that it stands."""
        for how in self.mending.how_it_is_undone(block):
            self._tell(how)
        prompt = self._say("ask-undone", step=self.screen.title(block))
        is_undone = self._asked_yes_or_no(f"{block}.undone", prompt)
        return self.session.do(Settle(block, accepted=not is_undone)) is None

    def _wants(self, block: str, line: Typed) -> bool:
        """Do what was asked for in place of an answer; return whether something else comes now."""
        match line.wish:
            case Wish.BACK:
                return self._goes_back()
            case Wish.REDO:
                return self._does_again(line.text)
            case Wish.UNDO:
                return self._takes_back(line.text)
            case Wish.SKIP:
                return self._skips(block, line.text)
            case Wish.LATER:
                return self._puts_off(block)
            case _:
                return self._goes_to(line.text)

    def _goes_back(self) -> bool:
        """Take back what was done last, unless it has left the house."""
        for block in self.session.taken_by_a_person():
            refusal = self.session.do(Rewind(block))
            if refusal is None:
                self.route.forget()
                self._tell(self._sentence("went-back", step=self.screen.title(block)))
                return True
            if refusal.why is Why.LEFT_THE_HOUSE:
                self._tell(refusal.sentence, Look.BAD)
                return False
        self._tell(self._sentence("nothing-before"))
        return False

    def _does_again(self, number: str) -> bool:
        """Ask once more for what was done, and let the newer answer count."""
        block = self.mending.done_as(number)
        if block is None or not self.mending.can_be_done_again(block):
            self._tell(self.mending.what_was_done("nothing-to-redo"), Look.BAD)
            return False
        self.route.once_more = block
        self._tell(self._sentence("once-more", step=self.screen.title(block)))
        return True

    def _takes_back(self, number: str) -> bool:
        """Take back one thing that was done, and leave what came after it as it is."""
        block = self.mending.done_as(number)
        if block is None:
            self._tell(self.mending.what_was_done("nothing-to-undo"), Look.BAD)
            return False
        if self.mending.is_owed(block):
            return self._settles(block)
        refusal = self.session.do(TakeBack(block))
        if refusal is not None and refusal.why is Why.LEFT_THE_HOUSE and self._is_kept_here(block):
            refusal = self.session.do(Unsend(block))
        if refusal is None:
            self.route.want_nothing()
            self._tell(self._sentence("went-back", step=self.screen.title(block)))
            return True
        self._tell(refusal.sentence, Look.BAD)
        for how in self.mending.how_it_is_undone(block):
            self._tell(how)
        return False

    def _is_kept_here(self, block: str) -> bool:
        """Ask of what was sent whether it has left; what has not can still be held back."""
        if self.session.machine.step_kind(block) is not StepKind.SEND:
            return False
        prompt = self._say("ask-left", step=self.screen.title(block))
        return not self._asked_yes_or_no(f"{block}.left", prompt)

    def _skips(self, block: str, reason: str) -> bool:
        step = self.session.machine.node(block).block
        if not isinstance(step, Step) or step.kind is StepKind.END:
            self._tell(self._sentence("not-to-be-skipped"), Look.BAD)
            return False
        if not reason and self.route.may_be_passed(block):
            self.route.pass_by(block)
            return True
        why = reason or self.ask(f"{block}.reason", self._say("ask-reason")).strip()
        if not why:
            self._tell(self._sentence("reason-missing"), Look.BAD)
            return False
        return self._does(block, SkipStep(block, why))

    def _puts_off(self, block: str) -> bool:
        if block == self.route.once_more:
            self.route.want_nothing()
            return True
        step = self.session.machine.node(block).block
        others = [each for each in self.route.open() if each != block]
        if not isinstance(step, Step) or not others:
            self._tell(self._sentence("nothing-else"), Look.BAD)
            return False
        self.route.want_nothing()
        return self.session.do(PutStepOff(block)) is None or self._goes_on_behind(block, others)

    def _goes_on_behind(self, block: str, others: list[str]) -> bool:
        """Go to the next of several that were all put off."""
        open_now = self.route.open()
        later = open_now[open_now.index(block) + 1 :] or others
        self.route.wanted = later[0]
        return True

    def _goes_to(self, number: str) -> bool:
        block = self.screen.numbered(int(number)) if number.isdecimal() else None
        open_now = self.route.open()
        if block in open_now:
            self.route.want_nothing()
            self.route.wanted = block
            return True
        numbers = ", ".join(str(self.screen.number(each)) for each in open_now)
        self._tell(self._sentence("go-where", numbers=numbers), Look.BAD)
        return False

    def _tells(self, block: str, line: Typed) -> None:
        match line.wish:
            case Wish.WHY:
                found = explain(self.session.situation, block)
                sentences = told(found, self.session.machine, self.session.language)
                self.show(Line(self._said(each), depth=4, hang=2) for each in sentences)
            case Wish.WHERE:
                self.show(self.screen.where())
            case _:
                self.show(self._help())

    def _help(self) -> Iterator[Line]:
        for name in ("answer", *Wish, "literally"):
            yield Line(self._say(f"help-{name}"), depth=4, hang=2)

    def _prompt(self, block: str) -> str:
        found = self.session.machine.node(block).block
        match found:
            case Step(fact=str(fact)) if fact in self.facts:
                asked = self.facts[fact]
                details = ", ".join(asked.details)
                return f"{asked.label.text} ({details})> "
            case Step(kind=StepKind.OFFER):
                return self._say("ask-amount")
            case Step(kind=StepKind.NOTE):
                return self._say("ask-note")
            case Step(kind=StepKind.WAIT):
                return self._say("ask-wait")
            case Step():
                return self._say("ask-done")
            case Choose(branches=branches):
                return self._say("ask-way", count=len(branches))
            case Repeat():
                return self._say("ask-again")
            case AnyOrder():
                return self._say("ask-confirm")
            case _:
                return "> "

    def _tell(self, sentence: Sentence, look: Look = Look.PLAIN) -> None:
        self.show(iter((Line(self._said(sentence), look, depth=4),)))

    def _said(self, sentence: Sentence) -> str:
        return say(sentence, self.session.language)

    def _sentence(self, name: str, **values: Value) -> Sentence:
        return Sentence(f"walk-{name}", values)

    def _say(self, name: str, **values: Value) -> str:
        text = say(f"walk-{name}", self.session.language, **values)
        return f"{text}> " if name.startswith("ask-") else text
