"""Which cases an event is about, and where they are: for streams of what happens."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from handrail.desk.models import Case, Matter
from handrail.record.stream import Stream


@dataclass(frozen=True)
class Concern:
    """A case that a stream's events are about."""

    case_id: int
    branch_id: int


def concerns(streams: Collection[Stream]) -> Mapping[Stream, tuple[Concern, ...]]:
    """Return the cases of each stream that is a case's or a contact's. Two queries at most.

    Nothing here checks rights: whoever passes an event on asks first who may see the branch.
    """
    found: dict[Stream, tuple[Concern, ...]] = {}
    for row in Case.objects.filter(pk__in=_ids(streams, "case")).only("pk", "branch_id"):
        found[Stream("case", str(row.pk))] = (Concern(row.pk, row.branch_id),)
    matters = Matter.objects.filter(contact_id__in=_ids(streams, "contact"))
    for contact_id, case_id, branch_id in matters.values_list(
        "contact_id", "case_id", "case__branch_id"
    ):
        stream = Stream("contact", str(contact_id))
        found[stream] = (*found.get(stream, ()), Concern(case_id, branch_id))
    return found


def _ids(streams: Collection[Stream], kind: str) -> list[int]:
    return [int(each.id) for each in streams if each.kind == kind and each.id.isdecimal()]
