from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.record.fields import AnyText


class Payment(models.Model):
    """Money that an offer has taken out of a purse in a month, or that was put back (below zero).

    It is written with the event that it comes of. `seq` counts the payments of a purse in a month
    upwards, and without a gap but for a past that was decided in several lanes: who has counted a
    purse and pays out of it takes the next number, and of two who have counted the same one is
    refused by the database and counts again.

    Attributes:
        month: such as "2026-11", by the clock of the branch.
        number: of the event in its run.
        person: on whose word it was given; None for the desk itself.
    """

    purse = AnyText()
    month = AnyText()
    seq = models.PositiveIntegerField()
    case = models.ForeignKey("desk.Case", on_delete=models.CASCADE, related_name="payments")
    run = models.ForeignKey("desk.Run", on_delete=models.CASCADE, related_name="payments")
    number = models.PositiveIntegerField()
    step = AnyText()
    branch = models.ForeignKey("people.Branch", on_delete=models.PROTECT, related_name="+")
    person = models.ForeignKey(
        "people.Person", null=True, on_delete=models.PROTECT, related_name="+"
    )
    currency = AnyText()
    amount = models.DecimalField(max_digits=30, decimal_places=4)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["purse", "month", "seq"], name="payment_counts_those_before"
            )
        ]

    @override
    def __str__(self) -> str:
        return f"payment {self.seq} of {self.purse} in {self.month}"
