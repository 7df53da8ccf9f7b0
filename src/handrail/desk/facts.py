"""What is known on a case. A fact travels: what the customer or the contact told counts too."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Max, Q

from handrail.desk.fact_values import value_from_json, value_to_json
from handrail.desk.models import Fact
from handrail.rules import Value
from handrail.run import FactRead, Known
from handrail.sop.document import FactOf


@dataclass(frozen=True)
class Whose:
    """Whom a fact belongs to."""

    of: FactOf
    id: int


@dataclass(frozen=True)
class KnownFact:
    """A fact as it stands now."""

    name: str
    value: Value
    revision: int
    whose: Whose
    source: str
    at: datetime


def known_facts(
    *, customer_id: int, case_id: int, contact_ids: tuple[int, ...]
) -> dict[str, KnownFact]:
    """Return the newest revision of each fact; the case's own outranks contact and customer."""
    rows = Fact.objects.filter(
        Q(of=FactOf.CUSTOMER, of_id=customer_id)
        | Q(of=FactOf.CONTACT, of_id__in=contact_ids)
        | Q(of=FactOf.CASE, of_id=case_id)
    ).order_by("revision", "id")
    rank = {FactOf.CUSTOMER: 0, FactOf.CONTACT: 1, FactOf.CASE: 2}
    found: dict[str, KnownFact] = {}
    for row in sorted(rows, key=lambda row: (rank[FactOf(row.of)], row.of_id, row.revision)):
        found[row.name] = _known(row)
    return found


def for_the_machine(facts: dict[str, KnownFact]) -> dict[str, Known]:
    """Return the facts as the machine reads them."""
    return {name: Known(fact.value, fact.revision) for name, fact in facts.items()}


def add_fact(
    whose: Whose, name: str, value: Value, *, source: str, person_id: int | None, at: datetime
) -> KnownFact:
    """Add the next revision of a fact, in the open transaction, and return it."""
    last = Fact.objects.filter(of=whose.of, of_id=whose.id, name=name).aggregate(
        last=Max("revision")
    )["last"]
    row = Fact.objects.create(
        of=whose.of,
        of_id=whose.id,
        name=name,
        revision=(last or 0) + 1,
        value=value_to_json(value),
        source=source,
        at=at,
        person_id=person_id,
    )
    return _known(row)


def fact_read(fact: KnownFact) -> FactRead:
    """Return which revision of the fact was read."""
    return FactRead(fact.name, fact.revision)


def _known(row: Fact) -> KnownFact:
    return KnownFact(
        name=row.name,
        value=value_from_json(row.value),
        revision=row.revision,
        whose=Whose(FactOf(row.of), row.of_id),
        source=row.source,
        at=row.at,
    )
