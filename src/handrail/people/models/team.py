from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.people.models.branch import Branch
from handrail.people.models.person import Person
from handrail.record.fields import AnyText


class Team(models.Model):
    """Colleagues of one branch who work on the same cases."""

    name = AnyText()
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["branch", "name"], name="team_name_once_per_branch"),
        ]

    @override
    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person's place in a team."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["person", "team"], name="membership_once_per_team"),
        ]

    @override
    def __str__(self) -> str:
        return f"person {self.person_id} in team {self.team_id}"
