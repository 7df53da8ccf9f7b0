from datetime import datetime

from handrail.people.models import Customer
from handrail.people.queries import branch
from handrail.people.values import CustomerView, view_customer
from handrail.words import SOURCE


def house_of(branch_id: int, *, at: datetime) -> CustomerView:
    """Return whom the internal routines of a branch are for: the house itself.

    It has the name of the branch and no address, so that nothing is ever sent to it.

    Raises:
        UnknownBranch: there is no such branch.
    """
    found, _ = Customer.objects.get_or_create(
        house_of_id=branch_id,
        defaults={
            "name": branch(branch_id).name,
            "language": SOURCE,
            "since": at,
            "home_branch_id": branch_id,
        },
    )
    return view_customer(found)
