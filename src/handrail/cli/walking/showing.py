"""What stands on the screen before somebody is asked."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from handrail.cli.layout import BLANK, Line, Look
from handrail.cli.reading.steps import shown
from handrail.cli.walking.session import Session
from handrail.rules import Value
from handrail.rules.phrase import say_part
from handrail.run.look import Place, Stop, stops
from handrail.sop import Occasion, said_on
from handrail.sop.document import Step
from handrail.sop.telling import (
    Part,
    Telling,
    ToldFork,
    ToldGroup,
    ToldStep,
    told_body,
)
from handrail.sop.telling.telling import PLACE
from handrail.sop.text import Text
from handrail.words import say

MARKS: Mapping[Place, str] = {
    Place.DONE: "[x]",
    Place.SKIPPED: "[-]",
    Place.NOW: "[>]",
    Place.NEXT: "[ ]",
    Place.OWED: "[!]",
}


class Screen:
    """The procedure as whoever walks it sees it."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.telling = Telling(session.procedure, session.language)
        self.parts = {part.id: part for part in _all(told_body(self.telling))}

    def number(self, block: str) -> int:
        """Return the number of a block in the document."""
        return self.parts[block].number

    def numbered(self, number: int) -> str | None:
        """Return the block that has the number, None if none has."""
        return next((name for name, part in self.parts.items() if part.number == number), None)

    def title(self, block: str) -> str:
        """Return what a block says, without its full stop."""
        return self.parts[block].text.text.rstrip(".")

    def way(self, choice: str, way: str) -> str:
        """Return what a way of a choice says."""
        ways = {each.id: each.text for each in self.session.machine.choice(choice).branches}
        return ways[way].said_in(self.session.language)

    def block(self, block: str) -> Iterator[Line]:
        """Yield what is to be done now, and why."""
        part = self.parts[block]
        count = f"{part.number}/{len(self.parts)} "
        yield BLANK
        text = f"{count}{part.kind_in_words}: {shown(part.text, self.telling)}"
        yield Line(text, Look.NUMBER, hang=len(count))
        yield from (replace(line, depth=line.depth + 4) for line in self._below(part))

    def _below(self, part: Part) -> Iterator[Line]:
        match part:
            case ToldStep():
                yield from self._of_step(part)
            case ToldFork():
                yield from self._noted("why", part.why.text if part.why else None)
                for number, way in enumerate(part.ways, start=1):
                    yield Line(f"{number}  {shown(way.title, self.telling)}", hang=3)
            case ToldGroup():
                yield from map(Line, part.terms)
                yield from self._noted("why", part.why.text if part.why else None)
                yield from self._items(part)

    def _of_step(self, told: ToldStep) -> Iterator[Line]:
        step = self.session.machine.step(told.id)
        said = self._said(step)
        if said is not None and said != step.text:
            yield Line(f"> {self.filled(said)}", Look.SAID, hang=2)
        if told.binding:
            source = f" ({told.source})" if told.source else ""
            yield Line(f"{told.binding}{source}", Look.BINDING)
        yield from (Line(term, Look.FAINT) for term in told.terms)
        yield from self._noted("why", told.why.text if told.why else None)

    def _items(self, group: ToldGroup) -> Iterator[Line]:
        """Yield the items of a list, each with how far it is."""
        for stop in self._stops_of(group.id):
            yield Line(f"{MARKS[stop.place]} {self._stop_text(stop)}", hang=4)

    def _stops_of(self, block: str) -> tuple[Stop, ...]:
        session = self.session
        found = stops(session.machine, session.state)
        return next((stop.checks for stop in found if stop.block.id == block), ())

    def where(self) -> Iterator[Line]:
        """Yield the whole way, each stop with how far it is."""
        for stop in stops(self.session.machine, self.session.state):
            yield self._stop_line(stop)
            for check in stop.checks:
                yield replace(self._stop_line(check), depth=2 * (check.depth + 1))

    def _stop_line(self, stop: Stop) -> Line:
        look = {Place.NOW: Look.NUMBER, Place.DONE: Look.FAINT, Place.OWED: Look.BAD}
        text = f"{MARKS[stop.place]} {self._stop_text(stop)}"
        return Line(text, look.get(stop.place, Look.PLAIN), depth=2 * stop.depth, hang=4)

    def _stop_text(self, stop: Stop) -> str:
        return f"{self.number(stop.block.id)}. {self.title(stop.block.id)}"

    def _said(self, step: Step) -> Text | None:
        session = self.session
        known = {name: fact.value for name, fact in session.facts.items()}
        occasion = Occasion(session.machine.channel or "", session.procedure.tone, known)
        return said_on(step.variants, step.say, occasion)

    def filled(self, text: Text) -> str:
        """Return what is said, with what is known in its places."""
        said = text.said_in(self.session.language)
        known = PLACE.sub(self._known, said)
        return self.telling.filled(Text(((self.session.language, known),))).text

    def _known(self, found: re.Match[str]) -> str:
        fact = self.session.facts.get(found[1])
        return found[0] if fact is None else self.value(found[1], fact.value)

    def value(self, name: str, value: Value) -> str:
        """Return the value of a fact as its reader writes it."""
        declared = self.session.declared(name)
        labels = dict(declared.option_labels) if declared else {}
        if isinstance(value, str) and value in labels:
            return labels[value].said_in(self.session.language)
        zone = value.tzinfo if isinstance(value, datetime) else None
        return say_part(value, self.session.language, zone=zone or UTC)

    def _noted(self, name: str, text: str | None) -> Iterator[Line]:
        if text is not None:
            yield Line(f"{say(f'library-{name}', self.session.language)}: {text}", hang=2)


def _all(told: tuple[Part, ...]) -> Iterator[Part]:
    for part in told:
        yield part
        match part:
            case ToldGroup(parts=inner):
                yield from _all(inner)
            case ToldFork(ways=ways):
                for way in ways:
                    yield from _all(way.parts)
            case _:
                pass
