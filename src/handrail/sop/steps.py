from collections.abc import Callable

from handrail.sop.deadlines import allowance, start_of
from handrail.sop.document import Step, StepKind, Style
from handrail.sop.facts import DAYS, fact_name
from handrail.sop.ids import read_id
from handrail.sop.inherited import Inherited
from handrail.sop.keys import step_table
from handrail.sop.letters import letters
from handrail.sop.nodes import Node
from handrail.sop.offers import amounts, approvers
from handrail.sop.parts import parts
from handrail.sop.quantities import duration
from handrail.sop.reading import Fields, Reading, fields
from handrail.sop.sayings import Saying, saying
from handrail.sop.text import NOTHING, Text, in_all_languages
from handrail.sop.values import (
    identifier,
    identifiers,
    member,
    one_of,
    some_of,
    text,
    yes_or_no,
)
from handrail.sop.vocabulary import CHANNELS, OUTCOMES


def read_step(reading: Reading, node: Node, kind: StepKind, inherited: Inherited) -> Step | None:
    """Return a step of the kind; the kind's own keys are read by its own reader."""
    found = fields(reading, node, step_table(kind))
    if found is None:
        return None
    binding = inherited.within(found)
    if {"for", "until"} <= found.nodes.keys():
        reading.object_to(found.place_of("until"), "waits-twice")
    said = found.read("say", saying) or Saying()
    return Step(
        id=read_id(found),
        kind=kind,
        text=_TEXTS.get(kind, _text)(found, kind, said),
        say=said.otherwise,
        verbatim=found.read("verbatim", yes_or_no) or False,
        why=found.read("why", text),
        strength=binding.strength,
        rule_of=binding.rule_of,
        source=binding.source,
        critical=binding.critical,
        needs=found.read("needs", identifiers) or (),
        who=found.read("who", identifiers) or (),
        second_person=found.read("second person", identifier),
        fact=found.read("into", fact_name),
        limits=found.read("up to", amounts) or (),
        above=found.read("above", approvers) or (),
        within=found.read("within", duration if kind is StepKind.PROMISE else allowance),
        lasts=found.read("for", duration),
        until=found.read("until", _day_or_moment),
        outcome=found.read("end", one_of(OUTCOMES)),
        undo=found.read("undo", text),
        covers=found.read("covers", letters) or (),
        was=found.read("was", identifiers) or (),
        variants=said.variants,
        cites=found.read("cites", identifiers) or (),
        channels=found.read("channels", some_of(CHANNELS)) or (),
        purse=found.read("purse", identifier),
        after=found.read("within", start_of),
        style=found.read("style", member(Style)) or Style.READ_DO,
        parts=found.read("parts", parts) or (),
        template=found.read("template", identifier),
    )


def _day_or_moment(reading: Reading, node: Node) -> str | None:
    """Return the name of a fact that says until when."""
    name = fact_name(reading, node)
    declared = reading.facts.get(name or "")
    if declared is not None and declared.type not in DAYS:
        reading.object_to(node.place, "until-no-time", name=name or "")
    return name


def _text(found: Fields, kind: StepKind, _: Saying) -> Text:
    return found.read(kind.value, text) or NOTHING


def _text_of_say(found: Fields, _: StepKind, said: Saying) -> Text:
    return found.read("text", text) or said.otherwise or NOTHING


def _text_of_end(found: Fields, _: StepKind, __: Saying) -> Text:
    outcome = found.read("end", one_of(OUTCOMES))
    written = found.read("text", text)
    if written is None and outcome is not None:
        return in_all_languages(f"sop-outcome-{outcome}")
    return written or NOTHING


_TEXTS: dict[StepKind, Callable[[Fields, StepKind, Saying], Text]] = {
    StepKind.SAY: _text_of_say,
    StepKind.END: _text_of_end,
}
