from handrail.desk.models import Case, Contact, Matter


def cases_of_thread(contact_id: int | None, *, customer_id: int) -> tuple[Case, ...]:
    """Return the cases of the contact that a letter answers, if its sender takes part in it.

    The id in a letter may be a stranger's who saw it quoted somewhere; only the customer of the
    contact joins its cases.
    """
    if contact_id is None:
        return ()
    contact = Contact.objects.filter(pk=contact_id, customer_id=customer_id).first()
    if contact is None:
        return ()
    return tuple(Case.objects.filter(matters__contact=contact).order_by("pk"))


def case_ids_of_thread(contact_id: int) -> tuple[int, ...]:
    """Return the numbers of the cases that a contact is about, whoever asks."""
    ties = Matter.objects.filter(contact_id=contact_id).order_by("case_id")
    return tuple(ties.values_list("case_id", flat=True))
