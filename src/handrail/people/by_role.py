"""Who holds which role, for whoever has to be told."""

from django.db.models import Q

from handrail.people.administrators import administrator_ids
from handrail.people.models import Assignment, Person
from handrail.people.values import PersonView, view_person


def persons_by_role(*, branch_id: int) -> dict[str, tuple[PersonView, ...]]:
    """Return the active colleagues by each role that they hold at the branch or everywhere."""
    held = Assignment.objects.filter(
        Q(branch_id=branch_id) | Q(branch=None), person__is_active=True
    ).select_related("person")
    found: dict[str, dict[int, PersonView]] = {}
    for each in held.order_by("person__name", "person_id"):
        found.setdefault(each.role, {})[each.person_id] = view_person(each.person)
    return {role: tuple(persons.values()) for role, persons in found.items()}


def administrators_first() -> tuple[PersonView, ...]:
    """Return every active colleague, those who administer every branch before the others."""
    first = administrator_ids()
    everyone = map(view_person, Person.objects.filter(is_active=True).order_by("name", "pk"))
    return tuple(sorted(everyone, key=lambda person: person.id not in first))
