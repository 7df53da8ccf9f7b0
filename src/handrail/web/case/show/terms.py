"""The terms of a step, each in a short line: by when, by whom, out of which purse."""

from collections.abc import Iterator

from handrail.desk.branch_calendar import calendar_of
from handrail.desk.open_case import OpenRun
from handrail.desk.queries import CaseView
from handrail.library import queries as library
from handrail.people import queries as people
from handrail.run.deadlines import step_deadlines
from handrail.sop.document import AnyOrder, Step, StepKind, Style
from handrail.web.reading import Reader
from handrail.web.roles import role_name
from handrail.web.whose_rule import whose_rule
from handrail.words import say
from handrail.words.figures import one_of


def terms_of(step: Step, run: OpenRun, view: CaseView, reader: Reader) -> tuple[str, ...]:
    """Return what there is to know of the step besides what to do."""
    return tuple(_terms(step, run, view, reader))


def terms_of_list(block: AnyOrder, run: OpenRun, reader: Reader) -> tuple[str, ...]:
    """Return whose it is, how many items are enough and how they are worked."""
    enough, language = block.at_least, reader.language
    terms = tuple(rule_of_overlay(block.id, run, reader))
    if enough is not None:
        terms = (*terms, say("case-enough", language, count=enough))
    return terms if block.style is Style.READ_DO else (*terms, say("case-do-confirm", language))


def _terms(step: Step, run: OpenRun, view: CaseView, reader: Reader) -> Iterator[str]:
    language = reader.language
    yield from rule_of_overlay(step.id, run, reader)
    due = _due(step, run, view, reader)
    if due:
        yield say("case-due", language, when=due)
    if step.who_may:
        roles = one_of([role_name(each, language) for each in step.who_may], language)
        yield say("case-only", language, role=roles)
    if step.kind is StepKind.ESCALATE and step.who:
        yield say("case-goes-to", language, role=role_name(step.who[0], language))
    if step.purse is not None:
        yield say("case-purse", language, purse=step.purse.replace("-", " "))
    if step.lasts is not None:
        yield say("case-wait-for", language, time=say(step.lasts.to_sentence(), language))
    if step.until is not None:
        fact = run.machine.procedure.fact(step.until).label.said_in(language)
        yield say("case-wait-until", language, fact=fact)
    if step.style is Style.DO_CONFIRM:
        yield say("case-do-confirm", language)
    if step.cites:
        yield say("case-cites", language, sources=", ".join(step.cites))


def rule_of_overlay(block: str, run: OpenRun, reader: Reader) -> Iterator[str]:
    """Yield whose rule a step or block is and why, where an overlay has the last word on it."""
    overlay = library.version(run.state.version).overlay_of(block)
    if overlay is not None:
        whose = whose_rule(overlay, people.branches(), reader.language)
        because = overlay.overlay.because.said_in(reader.language)
        yield say("case-rule-of", reader.language, whose=whose, because=because)


def _due(step: Step, run: OpenRun, view: CaseView, reader: Reader) -> str:
    for deadline in step_deadlines(run.machine, run.state, calendar=calendar_of(view.branch)):
        if deadline.step.id == step.id:
            return reader.moment(deadline.due_at).text
    return ""
