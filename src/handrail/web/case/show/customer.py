"""Who the customer is: promises first, then what is known, so that nothing is asked twice."""

from handrail.desk.facts import KnownFact
from handrail.desk.queries import CaseView, EarlierCase
from handrail.library import queries as library
from handrail.people.values import CustomerView
from handrail.sop.document import FactDeclaration, Step, StepKind
from handrail.web.case.show.wording import say_value
from handrail.web.components.avatar import Avatar
from handrail.web.components.badge import Badge
from handrail.web.components.customer_card import CustomerCard, Entry
from handrail.web.reading import Reader
from handrail.web.visit import initials_of
from handrail.words import NAMES, say
from handrail.words.figures import money


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
        prefers=say(
            "case-prefers", reader.language, language=NAMES[customer.language], address=address
        ),
        offers=_offers(view, reader),
        facts=tuple(_fact(each, view, reader) for each in view.facts if "." in each.name),
    )


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
        if step.kind is StepKind.OFFER and step.limit is not None
    )
    return tuple(dict.fromkeys(offers))


def _offer(step: Step, reader: Reader) -> Entry:
    limit = step.limit
    amount = money(limit.amount, limit.currency, reader.language) if limit else ""
    detail = ""
    if step.above:
        role = say(f"people-role-{step.above.replace('_', '-')}", reader.language)
        detail = say("case-offer-above", reader.language, role=role)
    title = say("case-offer-up-to", reader.language, amount=amount)
    return Entry(title=title, detail=detail)


def _fact(fact: KnownFact, view: CaseView, reader: Reader) -> Entry:
    declaration = _declaration(fact.name, view)
    label = declaration.label.said_in(reader.language) if declaration else _step_title(fact, reader)
    detail = say(
        "case-fact-from",
        reader.language,
        source=say(f"case-source-{fact.source}", reader.language),
        when=reader.moment(fact.at).text,
    )
    return Entry(title=f"{label}: {say_value(fact.value, reader.language)}", detail=detail)


def _declaration(name: str, view: CaseView) -> FactDeclaration | None:
    for run in view.runs:
        for declaration in run.machine.procedure.facts:
            if declaration.name == name:
                return declaration
    return None


def _step_title(fact: KnownFact, reader: Reader) -> str:
    """Return what a note at a step is about: the step's own words, where it still exists."""
    procedure, _, step_id = fact.name.partition(".")
    for version in library.current_versions():
        if version.procedure.id == procedure:
            for step in version.procedure.steps():
                if step.id == step_id:
                    return step.text.said_in(reader.language).rstrip(".")
    return fact.name
