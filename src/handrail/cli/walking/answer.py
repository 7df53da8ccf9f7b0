"""What was typed at a step or decision, as a command to its run."""

from dataclasses import dataclass

from handrail.cli.walking.session import Session, understood
from handrail.rules import Money, Value
from handrail.run import Command, FactRead
from handrail.run.command import Confirm, Decide, GoAgain, Leave, TakeStep, TimeIsUp
from handrail.sop import NotUnderstood
from handrail.sop.answers import NO, YES
from handrail.sop.document import AnyOrder, Choose, Repeat, Step, StepKind
from handrail.sop.figures import read_money, read_number
from handrail.sop.folding import fold
from handrail.words import SOURCE, Language, say, sentence

DONE_WORDS = "ok done erledigt fertig gotowe zrobione kész gotovo učinjeno ferdig gjort"
DONE = frozenset({"", *map(fold, DONE_WORDS.split())}) | YES
"""What says that a step was done; an empty line does."""


@dataclass(frozen=True)
class Meant:
    """A command, with what was learnt by it.

    Attributes:
        fact, value: what an answer tells; the step is taken with it.
    """

    command: Command
    fact: str | None = None
    value: Value | None = None


def meaning(session: Session, block: str, text: str) -> Meant | NotUnderstood:
    """Return what the text means where this block is to be taken, or why it means nothing."""
    found = session.machine.node(block).block
    match found:
        case Step():
            return _of_step(session, found, text)
        case Choose():
            return _way(found, text)
        case Repeat(id=name):
            return _of_repeat(name, text, session.language)
        case AnyOrder(id=name):
            return Meant(Confirm(name)) if _is_done(text) else _not_done(text)
        case _:
            return _not_done(text)


def carried_out(session: Session, meant: Meant, text: str) -> Command:
    """Let the session know what was learnt, and return the command that says so."""
    if meant.fact is None or meant.value is None or not isinstance(meant.command, TakeStep):
        return meant.command
    read = session.learn(meant.fact, meant.value, text)
    return TakeStep(meant.command.step, facts=(FactRead(read.name, read.revision),))


def yes_or_no(text: str) -> bool | NotUnderstood:
    """Return the answer to a question of yes or no."""
    word = fold(text).strip(" .!")
    if word in YES | NO:
        return word in YES
    return NotUnderstood(sentence("sop-answer-yes-or-no", text=_short(text)))


def _of_step(session: Session, step: Step, text: str) -> Meant | NotUnderstood:
    if step.fact is not None:
        return _of_fact(session, step, step.fact, text)
    if step.kind is StepKind.OFFER:
        amount = _amount(step, text, session.language)
        return amount if isinstance(amount, NotUnderstood) else Meant(TakeStep(step.id, (), amount))
    if step.kind is not StepKind.NOTE and not _is_done(text):
        return _not_done(text)
    if step.id in session.state.waits:
        return Meant(TimeIsUp(step.id))
    return Meant(TakeStep(step.id))


def _of_repeat(name: str, text: str, language: Language) -> Meant | NotUnderstood:
    """Return whether a repetition goes on: yes or no, or the words for again and for leaving."""
    word = fold(text).strip(" .!")
    if word in _words_for("again", language):
        return Meant(GoAgain(name))
    if word in _words_for("leave", language):
        return Meant(Leave(name))
    answer = yes_or_no(text)
    if isinstance(answer, NotUnderstood):
        return answer
    return Meant(GoAgain(name) if answer else Leave(name))


def _words_for(what: str, language: Language) -> set[str]:
    return {fold(say(f"walk-word-{what}", each)) for each in (language, SOURCE)}


def _of_fact(session: Session, step: Step, fact: str, text: str) -> Meant | NotUnderstood:
    declared = session.declared(fact)
    if declared is None:
        return Meant(TakeStep(step.id))
    today = session.clock().date()
    value = understood(declared, text, session.language, today)
    return value if isinstance(value, NotUnderstood) else Meant(TakeStep(step.id), fact, value)


def _amount(step: Step, text: str, language: Language) -> Money | NotUnderstood:
    """Return the amount; a number alone is in the currency of the limit, if there is but one."""
    money = read_money(text, language)
    if money is None and len(step.limits) == 1:
        number = read_number(text, language)
        money = None if number is None else Money(number, step.limits[0].currency)
    if money is None or money.amount <= 0:
        return NotUnderstood(sentence("sop-answer-money", text=_short(text)))
    return money


def _way(choice: Choose, text: str) -> Meant | NotUnderstood:
    ways: dict[str, str] = {}
    for number, way in enumerate(choice.branches, start=1):
        spelt = [str(number), way.id, *(said for _, said in way.text.wordings)]
        ways |= {fold(each).strip(" ."): way.id for each in reversed(spelt)}
    word = fold(text).strip(" .!")
    is_a_question = {"yes", "no"} == {way.id for way in choice.branches}
    if word not in ways and is_a_question and word in YES | NO:
        ways[word] = "yes" if word in YES else "no"
    if word not in ways:
        numbers = ", ".join(str(number) for number in range(1, len(choice.branches) + 1))
        told = sentence("walk-not-a-way", text=_short(text), numbers=numbers)
        return NotUnderstood(told)
    return Meant(Decide(choice.id, ways[word]))


def _is_done(text: str) -> bool:
    return fold(text).strip(" .!") in DONE


def _not_done(text: str) -> NotUnderstood:
    return NotUnderstood(sentence("walk-not-done", text=_short(text)))


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:79]}…"
