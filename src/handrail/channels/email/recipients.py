"""Which branch a letter is for."""

from collections.abc import Iterable, Iterator, Sequence

from handrail.channels.email.letter import Address, Letter
from handrail.people.addresses import UnreadableAddress, normal_email
from handrail.people.queries import branches
from handrail.people.refused import Refused
from handrail.people.values import BranchView
from handrail.words import sentence


class NoBranch(Refused):
    """There is no branch yet that a letter could be for."""

    def __init__(self) -> None:
        super().__init__(sentence("mail-no-branch"))


def branch_for(letter: Letter, *, envelope: Sequence[str]) -> BranchView:
    """Return the branch to which the letter was written, or else the first that there was.

    Raises:
        NoBranch: there is none at all.
    """
    known = branches()
    if not known:
        raise NoBranch
    by_address = {branch.mail_address: branch for branch in known}
    found = (by_address.get(each) for each in _mailboxes(_recipients(letter, envelope)))
    return next(filter(None, found), min(known, key=lambda branch: branch.id))


def is_ours(address: str) -> bool:
    """Return whether letters to the address are for one of the branches."""
    boxes = set(_mailboxes([address]))
    return any(branch.mail_address in boxes for branch in branches())


def _recipients(letter: Letter, envelope: Sequence[str]) -> Iterator[str]:
    yield from envelope
    yield from _addresses((*letter.delivered_to, *letter.to, *letter.cc))


def _addresses(addresses: Iterable[Address]) -> Iterator[str]:
    return (each.address for each in addresses)


def _mailboxes(addresses: Iterable[str]) -> Iterator[str]:
    """Yield each address as it is kept, and then without what stands behind a plus."""
    for text in addresses:
        try:
            address = normal_email(text)
        except UnreadableAddress:
            continue
        local, _, domain = address.partition("@")
        yield address
        yield f"{local.partition('+')[0]}@{domain}"
