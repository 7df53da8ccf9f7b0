"""The terms of a step, each in a short line: by when, by whom, out of which purse."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from decimal import Decimal

from handrail.desk.branch_calendar import calendar_of
from handrail.desk.open_runs import OpenRun
from handrail.desk.queries import CaseView, means_on
from handrail.library import queries as library
from handrail.library.company import limits_in_force
from handrail.people import queries as people
from handrail.rules import Money
from handrail.run.deadlines import step_deadlines
from handrail.sop.document import AnyOrder, Step, StepKind, Style
from handrail.web.reading import Reader
from handrail.web.roles import role_name
from handrail.web.whose_rule import whose_rule
from handrail.words import Language, say
from handrail.words.figures import money, one_of


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
    if step.second_person is not None:
        role = role_name(step.second_person, language)
        yield say("case-second-person", language, role=role)
    if step.kind is StepKind.ESCALATE and step.who:
        yield say("case-goes-to", language, role=role_name(step.who[0], language))
    if step.purse is not None:
        yield say("case-purse", language, purse=step.purse.replace("-", " "))
    yield from _still_to_give(step, run, view, reader)
    yield from _longest_promise(step, run, view, reader)
    yield from _what_may_be_told(step, view, language)
    if step.lasts is not None:
        yield say("case-wait-for", language, time=say(step.lasts.to_sentence(), language))
    if step.until is not None:
        fact = run.machine.procedure.fact(step.until).label.said_in(language)
        yield say("case-wait-until", language, fact=fact)
    if step.style is Style.DO_CONFIRM:
        yield say("case-do-confirm", language)
    if step.cites:
        yield say("case-cites", language, sources=", ".join(step.cites))


def _still_to_give(step: Step, run: OpenRun, view: CaseView, reader: Reader) -> Iterator[str]:
    """Yield what is left in an offer's purse this month, and what the reader may give alone."""
    if step.kind is not StepKind.OFFER or run.state.has_ended:
        return
    means = means_on(view, run, step, at=reader.now)
    language = reader.language
    if means is None:
        return
    currencies = {each.currency for each in step.limits}
    if means.left is not None:
        left = amounts_in(means.left, currencies, language)
        yield say("case-purse-left", language, left=left)
    if means.own is not None and view.may_work:
        own = amounts_in(means.own, currencies, language)
        yield say("case-own-left", language, own=own)


def _longest_promise(step: Step, run: OpenRun, view: CaseView, reader: Reader) -> Iterator[str]:
    """Yield how long a time the reader may promise alone, where the step promises a longer one."""
    if step.kind is not StepKind.PROMISE or run.state.has_ended or not view.may_work:
        return
    means = means_on(view, run, step, at=reader.now)
    if means is not None and means.longest is not None:
        time = say(means.longest.to_sentence(), reader.language)
        yield say("case-longest-promise", reader.language, time=time)


def _what_may_be_told(step: Step, view: CaseView, language: Language) -> Iterator[str]:
    """Yield what the company lets the reader tell, where something is sent."""
    limits = limits_in_force() if step.kind is StepKind.SEND and view.may_work else None
    for authority in () if limits is None else limits.authorities:
        if authority.role in view.actor.roles and authority.disclose is not None:
            yield say("case-may-tell", language, what=authority.disclose.said_in(language))


def amounts_in(amounts: tuple[Money, ...], currencies: AbstractSet[str], language: Language) -> str:
    """Return the amounts in some currencies, none below zero, on one line."""
    told = [
        money(max(each.amount, Decimal(0)), each.currency, language)
        for each in amounts
        if each.currency in currencies
    ]
    return " · ".join(told) or say("case-nothing-left", language)


def rule_of_overlay(block: str, run: OpenRun, reader: Reader) -> Iterator[str]:
    """Yield whose rule a step or block is and why, where an overlay has the last word on it."""
    overlay = library.version(run.state.version).overlay_of(block)
    if overlay is not None:
        whose = whose_rule(overlay, people.branches(), reader.language)
        because = overlay.overlay.because.said_in(reader.language)
        yield say("case-rule-of", reader.language, whose=whose, because=because)


def _due(step: Step, run: OpenRun, view: CaseView, reader: Reader) -> str:
    for deadline in step_deadlines(
        run.machine, run.state, calendar=calendar_of(view.branch, channel=view.head.channel)
    ):
        if deadline.step.id == step.id:
            return reader.moment(deadline.due_at).text
    return ""
