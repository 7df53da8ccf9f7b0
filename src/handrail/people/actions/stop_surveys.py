from django.db import transaction

from handrail.people.models import Customer

SURVEYS, NO = "surveys", "no"
"""The preference of a customer who wants to be asked no more, and its value."""


def stop_surveys(customer_id: int) -> None:
    """Remember that the customer wants no more questions how it went; twice is as once."""
    with transaction.atomic():
        customer = Customer.objects.select_for_update().filter(pk=customer_id).first()
        if customer is not None and customer.erased_at is None:
            customer.preferences = {**customer.preferences, SURVEYS: NO}
            customer.save(update_fields=["preferences"])
