from handrail.people.models import Customer


def set_customer_group(customer_id: int, group: str) -> bool:
    """Say how the company calls customers like this one, and return whether it had said otherwise.

    Args:
        group: an id such as "regular", as the company's standards name it; "" for none.
    """
    ours = Customer.objects.filter(pk=customer_id, erased_at=None)
    return ours.exclude(group=group).update(group=group) == 1
