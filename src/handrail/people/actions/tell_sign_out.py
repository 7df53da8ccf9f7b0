from datetime import datetime

from django.db import transaction

from handrail.people.access import Grants
from handrail.people.told import Change, Telling, tell_rights_changed


def tell_sign_out(*, by: Grants, at: datetime, real_at: datetime) -> None:
    """Tell that `by` has ended a session, so that the streams opened under it end at once.

    Call it when the session is gone: streams that hear of it look whether theirs still is.
    """
    with transaction.atomic():
        tell_rights_changed(by.person_id, Change.SIGNED_OUT, Telling(by, at, real_at))
