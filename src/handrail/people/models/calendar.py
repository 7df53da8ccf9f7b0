from typing import ClassVar

from django.db import models
from django.db.models import Q
from typing_extensions import override

from handrail.people.models.branch import Branch
from handrail.people.models.person import Person
from handrail.record.fields import AnyText, JSONText


class KeptCalendar(models.Model):
    """A calendar for the cases of a branch, of a brand or of all, and of one channel or of all."""

    branch = models.ForeignKey(
        Branch, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    brand = AnyText(default="")
    channel = AnyText(default="")

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=Q(branch__isnull=True) | Q(brand=""),
                name="calendar_of_a_branch_or_a_brand",
            ),
            models.CheckConstraint(
                condition=Q(branch__isnull=False) | ~Q(brand="") | ~Q(channel=""),
                name="calendar_of_something",
            ),
            models.UniqueConstraint(
                fields=["branch", "channel"],
                condition=Q(branch__isnull=False),
                name="calendar_once_per_branch_and_channel",
            ),
            models.UniqueConstraint(
                fields=["brand", "channel"],
                condition=Q(branch__isnull=True),
                name="calendar_once_per_brand_and_channel",
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"calendar {self.pk}"


class CalendarState(models.Model):
    """What a calendar has been since a moment: an index of its stream, never changed.

    `wanted` is what was asked for: opening times, or which calendars are laid together. `opening`
    is what came of it, as `handrail.clock` reads it. Both are empty once it was put away.
    """

    calendar = models.ForeignKey(KeptCalendar, on_delete=models.PROTECT, related_name="states")
    number = models.PositiveIntegerField()
    since = models.DateTimeField()
    wanted = JSONText(default=dict)
    opening = JSONText(default=dict)
    changed_by = models.ForeignKey(
        Person, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["calendar", "number"], name="calendar_state_once_per_number"
            ),
        ]

    @override
    def __str__(self) -> str:
        return f"state {self.number} of calendar {self.calendar_id}"
