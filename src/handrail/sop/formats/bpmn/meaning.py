"""What an element asks of the agent, where the file itself does not keep our own step."""

import re

from handrail.clock import Duration, Unit
from handrail.clock.problems import BadDuration
from handrail.sop.document import Step, StepKind
from handrail.sop.folding import fold
from handrail.sop.formats.bpmn.tags import EVENT_DEFINITIONS
from handrail.sop.formats.chart import text
from handrail.sop.formats.wording import kind_meant, outcome_meant
from handrail.sop.formats.xml_tree import Element
from handrail.sop.text import Text, in_all_languages
from handrail.words import SOURCE, say

CUSTOMERS = frozenset({"customer", "client", "consumer", "kunde", "kundin", "kunden"})
_KINDS = {
    "sendTask": StepKind.SEND,
    "receiveTask": StepKind.WAIT,
    "businessRuleTask": StepKind.CHECK,
    "scriptTask": StepKind.DO,
}
_ISO = re.compile(
    r"P(?:(?P<weeks>\d{1,5})W)?(?:(?P<days>\d{1,5})D)?"
    r"(?:T(?:(?P<hours>\d{1,5})H)?(?:(?P<minutes>\d{1,6})M)?(?:(?P<seconds>\d{1,6})S)?)?"
)
_SECONDS = {"weeks": 604_800, "days": 86_400, "hours": 3_600, "minutes": 60, "seconds": 1}
_UNITS = ((86_400, Unit.DAY), (3_600, Unit.HOUR), (60, Unit.MINUTE), (1, Unit.SECOND))
_HANDED_ON = frozenset({"errorEventDefinition", "escalationEventDefinition"})


def task_step(element: Element, name: str, words: str, role: str) -> Step:
    """Return the step of a task; what the customer does is waited for."""
    why = documentation(element)
    if is_customer(role):
        return Step(name, StepKind.WAIT, text(words), why=why, who=("customer",))
    kind = _KINDS.get(element.tag) or kind_meant(words)
    says = text(words) if kind is StepKind.SAY else None
    who = (role,) if role and kind not in {StepKind.WAIT, StepKind.ESCALATE} else ()
    return Step(name, kind, text(words), say=says, why=why, who=who)


def wait_step(element: Element, name: str, words: str) -> Step:
    """Return the step that waits for an event."""
    lasts = duration_of(element)
    return Step(name, StepKind.WAIT, text(words), why=documentation(element), lasts=lasts)


def end_step(element: Element, name: str, words: str) -> Step:
    """Return the end; its outcome is told by its words, or else by what kind of event it is."""
    outcome = outcome_meant(words)
    if outcome == "resolved" and _HANDED_ON & {each.tag for each in definitions_in(element)}:
        outcome = "handed_on"
    said = text(words) if words else in_all_languages(f"sop-outcome-{outcome}")
    return Step(name, StepKind.END, said, outcome=outcome, why=documentation(element))


def documentation(element: Element) -> Text | None:
    """Return what the file tells about the element, None if nothing."""
    words = documented(element)
    return text(words) if words else None


def documented(element: Element) -> str:
    """Return the documentation in one line, "" if there is none."""
    return " ".join(each.words for each in element.all("documentation")).strip()


def definitions_in(element: Element) -> tuple[Element, ...]:
    """Return what an event is about: a timer, a message."""
    return tuple(each for each in element.children if each.tag in EVENT_DEFINITIONS)


def is_about(element: Element, what: str) -> bool:
    """Return whether an event is about a `timer`, a `message`, an `error`."""
    return any(each.tag == f"{what}EventDefinition" for each in definitions_in(element))


def event_words(element: Element) -> str:
    """Return what an event is called, or else what it is about."""
    named = " ".join(element.get("name").split())
    about = next((each for each in definitions_in(element)), None)
    if named or about is None:
        return named
    kind = about.tag.removesuffix("EventDefinition")
    told = about.words or kind
    return say("formats-bpmn-event", SOURCE, kind=kind, told=told)


def duration_of(element: Element) -> Duration | None:
    """Return how long a timer runs; None where it is no plain length of time."""
    found = (each for each in element.below() if each.tag == "timeDuration")
    written = next((each.words for each in found), "")
    matched = _ISO.fullmatch(written)
    if matched is None:
        return None
    seconds = sum(int(number or 0) * _SECONDS[unit] for unit, number in matched.groupdict().items())
    try:
        return next(
            (Duration(seconds // size, unit) for size, unit in _UNITS if not seconds % size), None
        )
    except BadDuration:
        return None


def role_of(element: Element) -> str:
    """Return who a task names itself as its performer, "" if nobody."""
    performers = element.all("potentialOwner", "humanPerformer", "performer")
    return next((each.words for each in performers if each.words), "")


def is_customer(role: str) -> bool:
    """Return whether the role is the customer."""
    return fold(role) in CUSTOMERS
