from datetime import datetime

from django.db import transaction

from handrail.people.link_purpose import LinkPurpose
from handrail.people.links import LinkUnknown, find_link, use_up
from handrail.people.values import PersonView, view_person


def redeem_link(*, token: bytes, real_now: datetime) -> PersonView:
    """Use the link up and return whom it signs in.

    Call it when a button is pressed, never when a page is merely opened: mail programs open links
    to look at them.

    Raises:
        LinkUnknown: no such link was issued, or its person has left.
        LinkUsed: it has worked before, be it a moment ago in another tab.
        LinkExpired: its time is over.
    """
    with transaction.atomic():
        link = find_link(token, LinkPurpose.SIGN_IN)
        if link.person is None or not link.person.is_active:
            raise LinkUnknown
        use_up(link, real_now=real_now)
    return view_person(link.person)
