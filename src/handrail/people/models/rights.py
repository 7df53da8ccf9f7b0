from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.people.models.allowed import only
from handrail.people.models.branch import Branch
from handrail.people.models.person import Person
from handrail.people.roles import Role
from handrail.record.fields import AnyText


def held_at(branch_id: int | None) -> models.Q:
    """Return the filter for what is held at the branch or, if None, at every branch."""
    return models.Q(branch__isnull=True) if branch_id is None else models.Q(branch_id=branch_id)


class Assignment(models.Model):
    """A role that a person has at one branch or, without a branch, at every branch."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="assignments")
    role = AnyText()
    branch = models.ForeignKey(
        Branch, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints: ClassVar = [
            only("role", Role, name="assignment_role_is_known"),
            models.UniqueConstraint(
                fields=["person", "role", "branch"],
                condition=models.Q(branch__isnull=False),
                name="assignment_once_per_branch",
            ),
            models.UniqueConstraint(
                fields=["person", "role"],
                condition=models.Q(branch__isnull=True),
                name="assignment_once_for_every_branch",
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.role} of person {self.person_id} at branch {self.branch_id or 'every'}"
