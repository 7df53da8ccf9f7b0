from typing import ClassVar

from django.db import models
from typing_extensions import override

from handrail.people.addresses import AddressKind
from handrail.people.models.allowed import only
from handrail.people.models.branch import Branch
from handrail.record.fields import AnyText, JSONText
from handrail.words import Language


class Customer(models.Model):
    """Somebody the shop serves. An erased row stays, empty, for the cases that point at it.

    `house_of` is the branch of which this is the house itself: whom its routines are for.
    `group` is how the company calls customers like this one, "" for no particular one.
    """

    name = AnyText(blank=True)
    language = AnyText()
    group = AnyText(blank=True, default="", db_default="")
    since = models.DateTimeField()
    preferences = JSONText(default=dict)
    home_branch = models.ForeignKey(
        Branch, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )
    erased_at = models.DateTimeField(null=True, blank=True)
    house_of = models.OneToOneField(
        Branch, null=True, blank=True, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints: ClassVar = [only("language", Language, name="customer_language_is_ours")]

    @override
    def __str__(self) -> str:
        return f"customer {self.pk}"


class CustomerAddress(models.Model):
    """One way to reach a customer; no two customers share it."""

    customer = models.ForeignKey(Customer, on_delete=models.CASCADE, related_name="addresses")
    kind = AnyText()
    value = AnyText()
    verified_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints: ClassVar = [
            only("kind", AddressKind, name="address_kind_is_known"),
            models.UniqueConstraint(fields=["kind", "value"], name="address_of_one_customer"),
        ]

    @override
    def __str__(self) -> str:
        return f"{self.kind} of customer {self.customer_id}"
