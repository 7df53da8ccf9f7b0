"""Why each step of a procedure is now, not yet or not called for, from wherever a walk has come."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click

from handrail.cli.layout import BLANK, Line, Look, show
from handrail.cli.procedure_file import FILE, LANGUAGE, Asked, read_linked, reader_language
from handrail.cli.terminal import tell
from handrail.cli.walking.answer import carried_out, meaning
from handrail.cli.walking.options import CHANNEL, begun, now, stop
from handrail.cli.walking.record import Record
from handrail.cli.walking.session import Session, new_session
from handrail.cli.walking.showing import Screen
from handrail.cli.walking.typed import Wish, typed
from handrail.run import Command, Refusal
from handrail.run.command import AnswerApproval, AskApproval, SkipStep
from handrail.run.explain import Explanation, Position
from handrail.run.explain import explain as explanation_of
from handrail.run.explaining import told, told_missing
from handrail.run.letter import Letter, Outcome
from handrail.run.node import NoSuchBlock
from handrail.run.shortest import shortest_way
from handrail.sop import NotUnderstood
from handrail.sop.document import Step, Strength
from handrail.sop.plain import Plain
from handrail.words import Sentence, say

LOOKS = {Position.NOW: Look.NUMBER, Position.DONE: Look.FAINT, Position.OFF_PATH: Look.FAINT}

TO_COME = {Position.NOW, Position.LATER, Position.UNDECIDED}


@click.command(help=tell("walk-help-explain"))
@FILE
@LANGUAGE
@CHANNEL
@click.option("--after", multiple=True, metavar="STEP=ANSWER", help=tell("walk-help-after"))
@click.option(
    "--history",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=tell("walk-help-history"),
)
@click.option("--step", "only", metavar="STEP", help=tell("walk-help-step"))
@click.option(
    "--format",
    "shown",
    type=click.Choice(["text", "json"]),
    default="text",
    help=tell("cli-help-format"),
)
def explain(
    file: Path,
    language: str | None,
    channel: str | None,
    after: tuple[str, ...],
    history: Path | None,
    only: str | None,
    shown: str,
) -> None:
    """Say why each step stands where it stands, and what leads to an end."""
    reader = reader_language(language)
    procedure = read_linked(file, Asked(reader, as_json=shown == "json"))
    session = begun(partial(new_session, procedure, reader, now, channel=channel), None)
    if history is not None:
        session = begun(partial(_replayed, session, Record(history)), history)
    for each in after:
        _take(session, each)
    found = _Explaining(session, _blocks(session, only))
    if shown == "json":
        click.echo(json.dumps(found.as_plain(), ensure_ascii=False, indent=2))
    else:
        show(found.lines())


def _replayed(fresh: Session, record: Record) -> Session:
    """Return a run that stands where the record ends, and writes nothing."""
    session = Session(fresh.machine, fresh.language, fresh.clock, record)
    session.resume()
    session.record = None
    return session


def _blocks(session: Session, only: str | None) -> tuple[str, ...]:
    names = tuple(Screen(session).parts)
    if only is None:
        return names
    if only not in names:
        stop("no-such-step", step=only)
    return (only,)


def _take(session: Session, written: str) -> None:
    """Carry out what was written as STEP=ANSWER, or say why it can't be and end the command."""
    name, _, answer = written.partition("=")
    block = name.strip()
    try:
        line = typed(answer, session.language)
        if line.wish is Wish.SKIP:
            refusal = _agreed(session, SkipStep(block, line.text or None))
        else:
            meant = meaning(session, block, line.text)
            if isinstance(meant, NotUnderstood):
                stop("not-taken", step=written, why=say(meant.sentence, session.language))
            refusal = _agreed(session, carried_out(session, meant, line.text))
    except NoSuchBlock:
        stop("no-such-step", step=block)
    if refusal is not None:
        missing = told_missing(refusal.missing, session.machine, session.language)
        words = (say(each, session.language) for each in (refusal.sentence, *missing))
        stop("not-taken", step=written, why=" ".join(words))


def _agreed(session: Session, command: Command) -> Refusal | None:
    """Carry the command out; whoever is asked agrees, one after the other."""
    refusal = session.do(command)
    while refusal is not None and refusal.missing and refusal.missing[0].role:
        asked = next((each for each in refusal.instead if isinstance(each, AskApproval)), None)
        if asked is None or session.do(asked) is not None:
            return refusal
        second = session.second(refusal.missing[0].role)
        if session.do(AnswerApproval(asked.step, agreed=True), actor=second) is not None:
            return refusal
        refusal = session.do(command)
    return refusal


class _Explaining:
    def __init__(self, session: Session, blocks: tuple[str, ...]) -> None:
        self.session = session
        self.screen = Screen(session)
        situation = session.situation
        self.found = {block: explanation_of(situation, block) for block in blocks}

    def lines(self) -> Iterator[Line]:
        for block, explanation in self.found.items():
            number = f"{self.screen.number(block)}. "
            look = LOOKS.get(explanation.position, Look.PLAIN)
            yield Line(f"{number}{self.screen.title(block)} ({block})", look, hang=len(number))
            yield from (Line(each, look, depth=4, hang=2) for each in self._sentences(explanation))
        yield from self._section("open-musts", self._open())
        yield from self._section("shortest", self._way())

    def as_plain(self) -> Plain:
        """Return the same for programs."""
        return {
            "ended": self.session.state.has_ended,
            "blocks": [
                {
                    "block": block,
                    "text": self.screen.title(block),
                    "position": explanation.position.value,
                    "why": list(self._sentences(explanation)),
                    "missing": [
                        {"lack": each.lack.value, "block": each.block, "role": each.role}
                        for each in explanation.missing
                    ],
                }
                for block, explanation in self.found.items()
            ],
            "open musts": list(self._open()),
            "shortest": [str(letter) for letter in self._letters()],
        }

    def _sentences(self, explanation: Explanation) -> tuple[str, ...]:
        found = told(explanation, self.session.machine, self.session.language)
        return tuple(map(self._said, found))

    def _open(self) -> tuple[str, ...]:
        """Return the musts that are not done and still called for, each with where it stands."""
        situation = self.session.situation
        return tuple(
            self._with_source(step)
            for step in self.session.procedure.steps()
            if step.strength is Strength.MUST
            and explanation_of(situation, step.id).position in TO_COME
        )

    def _with_source(self, step: Step) -> str:
        source = step.source or ", ".join(step.cites)
        return f"{self.screen.title(step.id)} ({source})" if source else self.screen.title(step.id)

    def _letters(self) -> tuple[Letter, ...]:
        session = self.session
        if session.state.has_ended:
            return ()
        situation = session.situation
        way = shortest_way(session.machine, session.state.marking, values=situation.values)
        return way.letters

    def _way(self) -> tuple[str, ...]:
        return tuple(map(self._of_letter, self._letters()))

    def _of_letter(self, letter: Letter) -> str:
        title = self.screen.title(letter.block)
        if letter.outcome is Outcome.DECIDED and letter.branch:
            return f"{title}: {self.screen.way(letter.block, letter.branch)}"
        return title

    def _section(self, name: str, entries: tuple[str, ...]) -> Iterator[Line]:
        if entries:
            yield BLANK
            heading = say(f"walk-{name}", self.session.language, count=len(entries))
            yield Line(heading, Look.HEADING)
            yield from (Line(f"- {entry}", depth=2, hang=2) for entry in entries)

    def _said(self, sentence: Sentence) -> str:
        return say(sentence, self.session.language)
