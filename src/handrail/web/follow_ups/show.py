"""Follow-ups as a colleague reads them."""

from handrail.desk.follow_ups import FollowUp, Whose, follow_ups
from handrail.people import queries as people
from handrail.people.access import Grants
from handrail.web.components.empty import Empty
from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.tabs import Tab, Tabs
from handrail.web.follow_ups.page import FollowUpLine, FollowUpsPage
from handrail.web.reading import Reader
from handrail.words import Language, say


def follow_ups_page(
    by: Grants,
    reader: Reader,
    whose: Whose,
    *,
    wrong: tuple[int, str, str] = (0, "", ""),
    notice: Notice | None = None,
) -> FollowUpsPage:
    """Return the follow-ups of somebody.

    Args:
        wrong: which could not be moved, to what was typed, and why.
    """
    found = follow_ups(by=by, whose=whose)
    named = {each.made_by_id for each in found} | {each.assignee_id for each in found}
    names = people.person_names(frozenset(each for each in named if each is not None))
    language = reader.language
    return FollowUpsPage(
        href=f"/follow-ups?view={whose}",
        whose=whose.value,
        tabs=_tabs(whose, language),
        view=say(f"followups-view-{whose}", language),
        lines=tuple(_line(each, names, reader, wrong) for each in found),
        empty=None if found else _empty(language),
        notice=notice,
    )


def _tabs(whose: Whose, language: Language) -> Tabs:
    return Tabs(
        label=say("followups-title", language),
        tabs=tuple(
            Tab(
                title=say(f"followups-view-{each}", language),
                href=f"/follow-ups?view={each}",
                current=each is whose,
            )
            for each in Whose
        ),
    )


def _empty(language: Language) -> Empty:
    return Empty(title=say("followups-none", language), text=say("followups-none-more", language))


def _line(
    found: FollowUp, names: dict[int, str], reader: Reader, wrong: tuple[int, str, str]
) -> FollowUpLine:
    language = reader.language
    which, typed, why = wrong
    holder = names.get(found.assignee_id or found.made_by_id or 0, "")
    parts = (found.customer, say("followups-of", language, name=holder) if holder else "")
    return FollowUpLine(
        id=f"follow-up-{found.id}",
        text=found.text.rstrip("."),
        href=f"/cases/{found.case_id}",
        case=f"#{found.case_id} {found.case_title}".rstrip(),
        detail=" · ".join(part for part in parts if part),
        at=reader.moment(found.due_at),
        clock=reader.due(found.due_at),
        post=f"/follow-ups/{found.case_id}/{found.id}" if found.may_work else "",
        when=Field(
            name="when",
            label=say("followups-when", language),
            help=say("followups-when-help", language),
            value=typed if which == found.id else "",
            error=why if which == found.id else "",
            required=True,
            prefix=f"follow-up-{found.id}-",
        ),
        is_unfolded=which == found.id,
    )
