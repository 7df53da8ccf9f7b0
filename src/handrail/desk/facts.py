"""What is known on a case. A fact travels: what the customer or the contact told counts too."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

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
    *, customer_id: int, case_id: int | None = None, contact_ids: tuple[int, ...] = ()
) -> tuple[KnownFact, ...]:
    """Return the newest revision of each owner's facts, those that outrank others last.

    The case's own outrank the contact's, and these the customer's. Without a case, only these.
    """
    rows = Fact.objects.filter(
        Q(of=FactOf.CUSTOMER, of_id=customer_id)
        | Q(of=FactOf.CONTACT, of_id__in=contact_ids)
        | Q(of=FactOf.CASE, of_id=case_id)
    ).order_by("revision", "id")
    rank = {FactOf.CUSTOMER: 0, FactOf.CONTACT: 1, FactOf.CASE: 2}
    ordered = sorted(rows, key=lambda row: (rank[FactOf(row.of)], row.of_id, row.revision))
    newest = {(row.of, row.of_id, row.name): _known(row) for row in ordered}
    return tuple(newest.values())


def for_the_machine(facts: dict[str, KnownFact]) -> dict[str, Known]:
    """Return the facts as the machine reads them."""
    return {name: Known(fact.value, fact.revision) for name, fact in facts.items()}


def keep_facts(facts: Iterable[KnownFact], *, person_id: int | None) -> None:
    """Keep new revisions of facts, in the open transaction.

    Raises:
        IntegrityError: somebody was faster; decide again.
    """
    Fact.objects.bulk_create(
        Fact(
            of=fact.whose.of,
            of_id=fact.whose.id,
            name=fact.name,
            revision=fact.revision,
            value=value_to_json(fact.value),
            source=fact.source,
            at=fact.at,
            person_id=person_id,
        )
        for fact in facts
    )


def as_kept(value: Value) -> Value:
    """Return the value as it comes back from where it is kept; a number is a Decimal then."""
    return value_from_json(value_to_json(value))


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
