from django.db import IntegrityError, transaction

from handrail.people.actions.add_customer import AddressTaken
from handrail.people.addresses import AddressKind, normal_email
from handrail.people.models import CustomerAddress


def add_address(customer_id: int, email: str) -> str:
    """Add an e-mail address to a customer, unless it is theirs already; return it as it is kept.

    Whoever calls it has found the person entitled to work for the customer.

    Raises:
        UnreadableAddress: it is no e-mail address.
        AddressTaken: another customer is reached there.
    """
    address = normal_email(email)
    try:
        with transaction.atomic():
            row, _ = CustomerAddress.objects.get_or_create(
                kind=AddressKind.EMAIL.value, value=address, defaults={"customer_id": customer_id}
            )
    except IntegrityError as problem:
        raise AddressTaken from problem
    if row.customer_id != customer_id:
        raise AddressTaken
    return address
