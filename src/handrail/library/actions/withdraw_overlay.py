from datetime import datetime

from handrail.library.fitting import require_fit
from handrail.library.models import PublishedOverlay
from handrail.library.published import Publisher, publishing
from handrail.library.refused import NothingToWithdraw
from handrail.people.access import Grants
from handrail.record.stream import NewEvent


def withdraw_overlay(overlay: str, *, by: Grants | None, at: datetime, real_at: datetime) -> str:
    """Take an overlay or a law pack out of force and return the name of its last state.

    New cases do not get it any more. Runs that have it go on as they began.

    Args:
        overlay: its id.

    Raises:
        NothingToWithdraw: there is none, or it was withdrawn before.
        BrokenProcedure: another overlay does not fit without it.
        NotAllowed: the person may not publish.
    """
    publisher = Publisher(by, at, real_at)
    with publishing(publisher):
        rows = PublishedOverlay.objects.select_for_update().filter(overlay=overlay)
        newest = rows.order_by("-number").first()
        if newest is None or newest.withdrawn_at is not None:
            raise NothingToWithdraw(overlay=overlay)
        newest.withdrawn_at = at
        newest.save(update_fields=["withdrawn_at"])
        for procedure in newest.laid_on:
            publisher.tell(procedure, NewEvent("overlay_withdrawn", {"overlay": newest.name}))
        require_fit(newest.laid_on, on=at.date())
    return newest.name
