"""What was done on a walk, what was skipped, and what is owed."""

from collections.abc import Iterator
from dataclasses import dataclass

from handrail.cli.layout import BLANK, Line, Look
from handrail.cli.walking.session import Session
from handrail.cli.walking.showing import Screen
from handrail.rules import Money
from handrail.run.event import By, ReasonGiven, Redone, Took
from handrail.run.letter import Outcome
from handrail.run.look import gaps
from handrail.run.missing import Missing
from handrail.sop.document import Step, StepKind
from handrail.sop.plain import Plain
from handrail.words import say

OUTCOMES = {"done": {Outcome.DONE, Outcome.DECIDED}, "skipped": {Outcome.SKIPPED}}
"""What stands under each heading."""


@dataclass(frozen=True)
class Entry:
    """One thing that was done, decided or skipped.

    Attributes:
        detail: the way that was decided, the reason of a skip, or what was learnt or offered.
    """

    block: str
    text: str
    outcome: Outcome
    by: By
    detail: str = ""


@dataclass(frozen=True)
class Summary:
    """A walk as it stands.

    Attributes:
        outcome: how it ended, None if it has not.
        owed: what has to be done or undone before it can end, in words.
    """

    outcome: str | None
    entries: tuple[Entry, ...]
    notes: tuple[tuple[str, str], ...]
    owed: tuple[str, ...]


def summary_of(session: Session) -> Summary:
    """Return what came of the walk so far."""
    screen = Screen(session)
    missing = () if session.state.has_ended else gaps(session.machine, session.state)
    return Summary(
        outcome=session.state.outcome,
        entries=tuple(_entries(session, screen)),
        notes=tuple((_place(screen, note.step, note.part), note.text) for note in session.notes),
        owed=tuple(_open(each, screen, session) for each in missing),
    )


def lines_of_summary(summary: Summary, session: Session) -> Iterator[Line]:
    """Yield the summary as it is printed."""
    language = session.language
    yield BLANK
    if summary.outcome is not None:
        ended = say(f"sop-outcome-{summary.outcome}", language)
        yield Line(say("walk-ended", language, outcome=ended), Look.GOOD)
    for name, outcomes in (
        ("done", {Outcome.DONE, Outcome.DECIDED}),
        ("skipped", {Outcome.SKIPPED}),
    ):
        found = [
            each
            for each in summary.entries
            if each.outcome in outcomes and not _is_inner_end(each, session)
        ]
        yield from _section(name, [_told(each, session) for each in found], session)
    notes = [f"{place}: {text}" for place, text in summary.notes]
    yield from _section("noted", notes, session)
    yield from _section("owed", list(summary.owed), session)


def summary_as_plain(summary: Summary) -> Plain:
    """Return the summary for programs."""
    return {
        "ended": summary.outcome is not None,
        "outcome": summary.outcome,
        "steps": [
            {
                "block": each.block,
                "text": each.text,
                "outcome": each.outcome.value,
                "by": each.by.value,
                "detail": each.detail,
            }
            for each in summary.entries
        ],
        "notes": [{"step": place, "text": text} for place, text in summary.notes],
        "owed": list(summary.owed),
    }


def _entries(session: Session, screen: Screen) -> Iterator[Entry]:
    reasons = {
        each.event.step: each.event.reason
        for each in session.history
        if isinstance(each.event, ReasonGiven)
    }
    for taken in session.state.taken:
        event = session.history[taken.number].event
        if not isinstance(event, Took) or taken.letter.block not in screen.parts:
            continue
        block = taken.letter.block
        detail = _detail(session, screen, event) or event.reason or reasons.get(block, "")
        yield Entry(block, screen.title(block), taken.letter.outcome, event.by, detail)


def _open(missing: Missing, screen: Screen, session: Session) -> str:
    """Return what is to be done before the procedure can end."""
    what = screen.title(missing.block)
    return say("walk-open", session.language, lack=missing.lack.value, step=what)


def _detail(session: Session, screen: Screen, event: Took) -> str:
    if event.letter.branch is not None:
        return screen.way(event.letter.block, event.letter.branch)
    if event.amount is not None:
        return screen.telling.amount(_newest_amount(session, event, event.amount))
    step = (
        session.machine.step(event.letter.block) if event.letter.outcome is Outcome.DONE else None
    )
    fact = session.facts.get(step.fact) if step and step.fact else None
    return screen.value(step.fact, fact.value) if step and step.fact and fact else ""


def _newest_amount(session: Session, event: Took, amount: Money) -> Money:
    """Return what was offered last: an offer that is made anew counts instead of the first."""
    for each in reversed(session.history):
        match each.event:
            case Redone(step=step, amount=Money() as anew) if step == event.letter.block:
                return anew
            case same if same is event:
                return amount
    return amount


def _is_inner_end(entry: Entry, session: Session) -> bool:
    """Return whether only a procedure that is used here ended, which reads as if all had."""
    block = session.machine.node(entry.block).block
    return isinstance(block, Step) and block.kind is StepKind.RETURN


def _told(entry: Entry, session: Session) -> str:
    detail = f": {entry.detail}" if entry.detail else ""
    by_itself = entry.by in {By.RULE, By.FACT, By.LIMIT, By.TIME}
    mark = f" [{say('walk-by-itself', session.language)}]" if by_itself else ""
    return f"{entry.text}{detail}{mark}"


def _place(screen: Screen, step: str, part: str) -> str:
    return f"{screen.title(step)}, {part}" if part else screen.title(step)


def _section(name: str, entries: list[str], session: Session) -> Iterator[Line]:
    if entries:
        yield Line(say(f"walk-{name}", session.language, count=len(entries)), Look.HEADING)
        yield from (Line(f"- {entry}", depth=2, hang=2) for entry in entries)
