"""What the inbox is asked for: a view, and where its page begins."""

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlencode

from handrail.desk.inbox import Place, View

LARGEST_ID = 2**63 - 1


@dataclass(frozen=True)
class Asked:
    """Which page of which view."""

    view: View
    after: Place | None = None

    @property
    def href(self) -> str:
        """Return the address at which this is asked."""
        return inbox_href(self.view, after=self.after)


def inbox_href(view: View, *, after: Place | None = None) -> str:
    """Return the address of a view, or of its page that begins after a place."""
    query = {"view": view.value}
    if after is not None:
        query["after"] = f"{after.at.isoformat()}~{after.case_id}"
    return f"/inbox?{urlencode(query)}"


def read_asked(*, view: str, after: str, usual: View) -> Asked:
    """Return what was asked; what cannot be read is the usual view, or a view's first page."""
    shown = View(view) if view in set(View) else usual
    return Asked(shown, _place(after))


def _place(text: str) -> Place | None:
    at, _, case_id = text.partition("~")
    try:
        place = Place(datetime.fromisoformat(at), int(case_id))
    except ValueError:
        return None
    is_sound = place.at.tzinfo is not None and 0 <= place.case_id <= LARGEST_ID
    return place if is_sound else None
