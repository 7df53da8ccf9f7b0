from collections.abc import Iterable
from datetime import datetime

from handrail.desk.fact_values import value_from_json, value_to_json
from handrail.desk.facts import KnownFact, Whose
from handrail.desk.histories.rows import Rows
from handrail.desk.models import Fact
from handrail.rules import Value
from handrail.sop.document import FactOf

IDS_PER_QUERY = 500


class FactBook:
    """The newest revision of every fact about the customers and cases that are being played.

    Attributes:
        told_by_customers: how many facts are about customers; they alone travel between cases.
    """

    def __init__(self, rows: Rows, customer_ids: frozenset[int]) -> None:
        self._rows = rows
        self._known: dict[Whose, dict[str, KnownFact]] = {}
        self.told_by_customers = 0
        for fact in _facts_of_customers(sorted(customer_ids)):
            self._keep(fact)

    def seen_by(self, owners: Iterable[Whose]) -> dict[str, KnownFact]:
        """Return the facts of several owners by name; a later owner's outranks an earlier one's."""
        found: dict[str, KnownFact] = {}
        for owner in owners:
            found |= self._known.get(owner, {})
        return found

    def add(
        self,
        whose: Whose,
        name: str,
        value: Value,
        *,
        source: str,
        person_id: int | None,
        at: datetime,
    ) -> KnownFact:
        """Add the next revision of a fact and return it."""
        before = self._known.get(whose, {}).get(name)
        revision = before.revision + 1 if before else 1
        fact = KnownFact(name, value, revision, whose, source, at)
        self._keep(fact)
        self._rows.add_values(
            Fact,
            of=whose.of,
            of_id=whose.id,
            name=name,
            revision=revision,
            value=value_to_json(value),
            source=source,
            at=at,
            person_id=person_id,
        )
        return fact

    def _keep(self, fact: KnownFact) -> None:
        self._known.setdefault(fact.whose, {})[fact.name] = fact
        self.told_by_customers += fact.whose.of is FactOf.CUSTOMER


def _facts_of_customers(ids: list[int]) -> Iterable[KnownFact]:
    for start in range(0, len(ids), IDS_PER_QUERY):
        some = Fact.objects.filter(of=FactOf.CUSTOMER, of_id__in=ids[start : start + IDS_PER_QUERY])
        for row in some.order_by("revision"):
            yield KnownFact(
                name=row.name,
                value=value_from_json(row.value),
                revision=row.revision,
                whose=Whose(FactOf.CUSTOMER, row.of_id),
                source=row.source,
                at=row.at,
            )
