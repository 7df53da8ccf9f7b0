from handrail.people.addresses import AddressKind
from handrail.people.values import CustomerView


def written_to(customer: CustomerView, *, wrote_from: str) -> str:
    """Return where a letter to the customer goes: where they wrote from, else their oldest address.

    An address that is no longer the customer's is not written to: it may have been erased.

    Returns:
        "" for a customer who has no e-mail address.
    """
    mails = [each.value for each in customer.addresses if each.kind is AddressKind.EMAIL]
    wanted = wrote_from.casefold()
    return wanted if wanted in mails else next(iter(mails), "")
