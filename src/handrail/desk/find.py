"""Cases by what one remembers of them: the number, the customer, the beginning of the subject."""

import re

from django.db.models import Q

from handrail.desk.inbox import CaseRow, cases_by_ids
from handrail.desk.models import Case
from handrail.people import queries as people
from handrail.people.access import Grants, at_branches, branches_where
from handrail.people.addresses import AddressKind, UnreadableAddress
from handrail.people.roles import Permission

MOST = 8
"""Cases that are returned."""

NEWEST = 10_000
"""Cases among which words are looked for, so that the search is no slower in a large desk."""

LONGEST = 200
"""Characters of a question that are read."""

NUMBER = re.compile(r"#?([0-9]{1,18})")


def find_cases(query: str, *, by: Grants) -> tuple[CaseRow, ...]:
    """Return the cases that fit and that the person may read, at most MOST.

    A number finds its case and an e-mail address its customer's cases, the newest first.
    Anything else, or a number that no case has, is looked for where words begin in subjects and
    customers' names.
    """
    text = " ".join(query.replace("\0", " ").split())[:LONGEST]
    if not text:
        return ()
    return _by_number(text, by=by) or _by_address(text, by=by) or _by_words(text, by=by)


def _by_number(text: str, *, by: Grants) -> tuple[CaseRow, ...]:
    found = NUMBER.fullmatch(text)
    return cases_by_ids([int(found[1])], by=by) if found else ()


def _by_address(text: str, *, by: Grants) -> tuple[CaseRow, ...]:
    try:
        customer = people.customer_by_address(AddressKind.EMAIL, text)
    except UnreadableAddress:
        return ()
    if customer is None:
        return ()
    return _newest(Q(customer_id=customer.id), by=by)


def _by_words(text: str, *, by: Grants) -> tuple[CaseRow, ...]:
    where = at_branches(branches_where(by, Permission.READ_CASE))
    newest = Case.objects.filter(where).order_by("-opened_at").values("pk")[:NEWEST]
    return _newest(_begins(text) & Q(pk__in=newest), by=by)


def _begins(text: str) -> Q:
    """Return the filter on words that begin so.

    SQLite ignores case for the letters of English alone, so the likely spellings are asked for.
    """
    begins = Q()
    for spelling in {text, text.lower(), text.capitalize(), text.title()}:
        for field in ("title", "customer__name"):
            begins |= Q(**{f"{field}__istartswith": spelling})
            begins |= Q(**{f"{field}__icontains": f" {spelling}"})
    return begins


def _newest(which: Q, *, by: Grants) -> tuple[CaseRow, ...]:
    where = at_branches(branches_where(by, Permission.READ_CASE))
    found = Case.objects.filter(where & which).order_by("-opened_at", "-pk")
    return cases_by_ids(list(found.values_list("pk", flat=True)[:MOST]), by=by)
