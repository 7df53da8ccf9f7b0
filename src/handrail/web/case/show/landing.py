"""Why a letter lies on this case, in words: how it came, and what it was told by."""

from collections.abc import Mapping

from handrail.channels.email.intake import CHANNEL
from handrail.channels.email.mailboxes.queries import where_they_lay
from handrail.desk.queries import CaseView
from handrail.desk.status import Direction
from handrail.words import Language, say


def reasons(view: CaseView, language: Language) -> Mapping[int, str]:
    """Return why each letter of the customer lies here, by message; one query."""
    letters = [
        each
        for each in view.messages
        if each.direction is Direction.RECEIVED and each.intake_item is not None
    ]
    if view.head.channel != CHANNEL or not letters:
        return {}
    lay = where_they_lay([each.intake_item for each in letters if each.intake_item is not None])
    opened_by = {
        int(str(event.body["message"]))
        for event in view.events
        if event.type == "case_opened" and "message" in event.body
    }
    return {
        each.id: " ".join(
            (
                _how_it_came(lay.get(each.intake_item or 0), language),
                _why_here(is_first=each.id in opened_by, language=language),
            )
        )
        for each in letters
    }


def _how_it_came(place: tuple[str, str] | None, language: Language) -> str:
    if place is None:
        return say("case-landed-brought", language)
    return say("case-landed-fetched", language, mailbox=place[0], folder=place[1])


def _why_here(*, is_first: bool, language: Language) -> str:
    return say("case-landed-opened" if is_first else "case-landed-answers", language)
