"""Which held letters somebody may read: those to their branches."""

from collections.abc import Sequence

from handrail.people.access import All, Grants, NotAllowed, branches_where, may_somewhere
from handrail.people.addresses import UnreadableAddress, normal_email
from handrail.people.queries import branches
from handrail.people.roles import Permission
from handrail.record.intake.looking import LedgerItem


def require_somewhere(grants: Grants, permission: Permission) -> None:
    """Do nothing if the permission holds at any branch.

    Raises:
        NotAllowed: it holds nowhere.
    """
    if not may_somewhere(grants, permission):
        raise NotAllowed(permission)


def is_theirs(item: LedgerItem, grants: Grants, permission: Permission) -> bool:
    """Return whether the permission holds at the branch to whose address the letter came.

    A letter to none of the branches' addresses belongs to whoever may do so at every branch:
    nobody has read it, so nobody knows whom it concerns.
    """
    where = branches_where(grants, permission)
    return where is All.BRANCHES or _branch_id(item.recipients) in where


def branch_to_have_it(item: LedgerItem, grants: Grants) -> int:
    """Return the branch that a case made of the letter belongs to.

    It is the one that the letter came to, else the first at which the person works on letters.
    """
    came_to = _branch_id(item.recipients)
    if came_to is not None:
        return came_to
    where = branches_where(grants, Permission.WORK_QUARANTINE)
    known = sorted(branch.id for branch in branches())
    theirs = known if where is All.BRANCHES else sorted(where)
    if not theirs:
        raise NotAllowed(Permission.WORK_QUARANTINE)
    return theirs[0]


def _branch_id(recipients: Sequence[str]) -> int | None:
    by_address = {branch.mail_address: branch.id for branch in branches()}
    found = (by_address.get(box) for each in recipients for box in _boxes(each))
    return next((branch_id for branch_id in found if branch_id is not None), None)


def _boxes(text: str) -> tuple[str, ...]:
    """Return the address as it is kept, and without what stands behind a plus."""
    try:
        address = normal_email(text)
    except UnreadableAddress:
        return ()
    local, _, domain = address.partition("@")
    return address, f"{local.partition('+')[0]}@{domain}"
