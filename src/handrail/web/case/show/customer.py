"""Who the customer is: promises first, then what is known, so that nothing is asked twice."""

from collections.abc import Iterable, Iterator

from handrail.desk.facts import KnownFact
from handrail.desk.queries import CaseView, EarlierCase
from handrail.library import queries as library
from handrail.people.actions.stop_surveys import NO, SURVEYS
from handrail.people.values import CustomerView
from handrail.sop.document import FactDeclaration, Procedure, Step, StepKind
from handrail.sop.text import Text
from handrail.web.case.show.authority import amounts
from handrail.web.case.show.wording import say_fact
from handrail.web.components.avatar import Avatar
from handrail.web.components.badge import Badge
from handrail.web.components.customer_card import CustomerCard, Entry
from handrail.web.reading import Reader
from handrail.web.roles import role_name
from handrail.web.visit import initials_of
from handrail.words import say
from handrail.words.names import name_in


def customer_card(view: CaseView, reader: Reader) -> CustomerCard:
    """Return the left pane of the case page."""
    customer = view.customer
    address = customer.addresses[0].value if customer.addresses else ""
    name = customer.name or address
    return CustomerCard(
        avatar=Avatar(initials=initials_of(name) or "?", name=name, kind="customer"),
        verified=_verified(customer, reader),
        summary=say("case-customer-since", reader.language, year=str(customer.since.year)),
        promises=tuple(
            Entry(
                title=promise.text,
                detail=say(
                    "case-promise-due",
                    reader.language,
                    day=reader.moment(promise.due_at).text,
                    number=str(promise.case_id),
                ),
                href=f"/cases/{promise.case_id}",
            )
            for promise in view.promises
        ),
        contacts=tuple(_earlier(each, reader) for each in view.earlier),
        prefers=_prefers(customer, address, reader),
        offers=_offers(view, reader),
        facts=_facts(view, reader),
    )


def _prefers(customer: CustomerView, address: str, reader: Reader) -> str:
    """Return how the customer wants to be written to, and that they want no surveys."""
    prefers = say(
        "case-prefers",
        reader.language,
        language=name_in(customer.language, reader.language),
        address=address,
    )
    if customer.preferences.get(SURVEYS) != NO:
        return prefers
    return f"{prefers} · {say('case-no-surveys', reader.language)}"


def _verified(customer: CustomerView, reader: Reader) -> Badge:
    if any(address.verified_at for address in customer.addresses):
        return Badge(text=say("case-verified", reader.language), tone="ok", icon="check")
    return Badge(text=say("case-not-verified", reader.language), icon="info")


def _earlier(earlier: EarlierCase, reader: Reader) -> Entry:
    head = earlier.head
    when = reader.moment(head.opened_at).text
    if earlier.score is not None:
        detail = say("case-earlier-scored", reader.language, when=when, score=earlier.score)
    else:
        detail = say(f"case-earlier-{head.status.value}", reader.language, when=when)
    return Entry(title=head.title or f"#{head.id}", detail=detail, href=f"/cases/{head.id}")


def _offers(view: CaseView, reader: Reader) -> tuple[Entry, ...]:
    """Return what the procedures of this case let the agent offer alone, each once."""
    offers = (
        _offer(step, reader)
        for run in view.runs
        for step in run.machine.procedure.steps()
        if step.kind is StepKind.OFFER and step.limits
    )
    return tuple(dict.fromkeys(offers))


def _offer(step: Step, reader: Reader) -> Entry:
    title = say("case-offer-up-to", reader.language, amount=amounts(step.limits, reader.language))
    detail = ""
    if step.above:
        role = role_name(step.above[0].role, reader.language)
        detail = say("case-offer-above", reader.language, role=role)
    return Entry(title=title, detail=detail)


def _facts(view: CaseView, reader: Reader) -> tuple[Entry, ...]:
    """Return what is known, under the words of the question, or of the step where it was noted."""
    labels = _labels((run.machine.procedure for run in view.runs), reader)
    shown = [fact for fact in view.facts if "." in fact.name]
    if any(fact.name not in labels for fact in shown):
        current = (version.procedure for version in library.current_versions())
        labels = _labels(current, reader) | labels
    declared = _declared(view)
    return tuple(
        _fact(fact, labels.get(fact.name, fact.name), declared.get(fact.name), reader)
        for fact in shown
    )


def _labels(procedures: Iterable[Procedure], reader: Reader) -> dict[str, str]:
    language = reader.language
    labels: dict[str, str] = {}
    for procedure in procedures:
        for step in procedure.steps():
            for name, text in ((step.id, step.text), *_parts(step)):
                labels.setdefault(f"{procedure.id}.{name}", text.said_in(language).rstrip("."))
        for declaration in procedure.facts:
            labels.setdefault(declaration.name, declaration.label.said_in(language))
    return labels


def _parts(step: Step) -> Iterator[tuple[str, Text]]:
    return ((f"{step.id}.{part}", text) for part, text in step.parts)


def _declared(view: CaseView) -> dict[str, FactDeclaration]:
    """Return the declarations of the case's runs by name, the first run's first."""
    return {
        declaration.name: declaration
        for run in reversed(view.runs)
        for declaration in run.machine.procedure.facts
    }


def _fact(
    fact: KnownFact, label: str, declaration: FactDeclaration | None, reader: Reader
) -> Entry:
    said = say_fact(fact.value, declaration, reader.language)
    detail = say(
        "case-fact-from",
        reader.language,
        source=say(f"case-source-{fact.source}", reader.language),
        when=reader.moment(fact.at).text,
    )
    return Entry(title=f"{label}: {said}", detail=detail)
