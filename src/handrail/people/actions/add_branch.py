import re
from collections.abc import Mapping

from django.db import IntegrityError, transaction

from handrail.clock import calendar_from_json
from handrail.people.access import Grants, require
from handrail.people.addresses import normal_email
from handrail.people.models import Branch
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.people.values import BranchView, view_branch
from handrail.words import sentence

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COUNTRY = re.compile(r"[A-Z]{2}")


class BadBranch(Refused):
    """One of a branch's fields cannot be understood."""

    def __init__(self, *, field: str, value: str) -> None:
        super().__init__(sentence(f"people-bad-branch-{field}", value=value[:80]))
        self.field = field


class BranchTaken(Refused):
    """Another branch has the short name or the mail address."""

    def __init__(self, *, slug: str, mail_address: str) -> None:
        super().__init__(sentence("people-branch-taken", slug=slug, address=mail_address))


def add_branch(
    *,
    by: Grants,
    slug: str,
    name: str,
    brand: str,
    zone: str,
    country: str,
    calendar: Mapping[str, object],
    mail_address: str,
) -> BranchView:
    """Add a branch.

    Args:
        by: who adds it.
        slug: its short name in addresses: lower-case letters, digits, hyphens.
        name: its name on screens.
        brand: the brand it trades under.
        zone: its IANA time zone, the same as its calendar's.
        country: its ISO 3166-1 alpha-2 code, in capitals.
        calendar: its service hours, as `handrail.clock.calendar_to_json` writes them.
        mail_address: where its customers write to.

    Raises:
        NotAllowed: `by` may not manage branches.
        BadBranch: a field cannot be understood; `.field` names it.
        ClockProblem: the calendar cannot be understood.
        BranchTaken: another branch has the slug or the mail address.
        UnreadableAddress: the mail address is none.
    """
    require(by, Permission.MANAGE_BRANCHES, branch_id=None)
    _check(slug=slug, name=name, country=country)
    if calendar_from_json(calendar).zone != zone:
        raise BadBranch(field="zone", value=zone)
    branch = Branch(
        slug=slug,
        name=name.strip(),
        brand=brand.strip(),
        zone=zone,
        country=country,
        calendar=calendar,
        mail_address=normal_email(mail_address),
    )
    try:
        with transaction.atomic():
            branch.save(force_insert=True)
    except IntegrityError as problem:
        raise BranchTaken(slug=slug, mail_address=branch.mail_address) from problem
    return view_branch(branch)


def _check(*, slug: str, name: str, country: str) -> None:
    if not _SLUG.fullmatch(slug):
        raise BadBranch(field="slug", value=slug)
    if not name.strip():
        raise BadBranch(field="name", value=name)
    if not _COUNTRY.fullmatch(country):
        raise BadBranch(field="country", value=country)
