"""The inbox, from what the desk knows."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handrail.desk.inbox import COUNTED, CaseRow, InboxPage, View, inbox_counts, inbox_page
from handrail.people import queries as people
from handrail.people.access import Grants, may, may_somewhere
from handrail.people.roles import Permission
from handrail.web.case.show.head import case_title, channel_badge, state_badge
from handrail.web.components.avatar import Avatar
from handrail.web.components.badge import Badge
from handrail.web.components.button import Button
from handrail.web.components.component import Moment
from handrail.web.components.empty import Empty
from handrail.web.components.tabs import Tab, Tabs
from handrail.web.inbox import page
from handrail.web.inbox.asked import Asked, inbox_href
from handrail.web.inbox.errands import errands_of
from handrail.web.procedure_titles import version_title
from handrail.web.reading import Reader
from handrail.web.visit import initials_of
from handrail.words import say
from handrail.words.figures import age


@dataclass(frozen=True)
class Around:
    """What every row is drawn from: who reads, which colleagues and branches there are."""

    reader: Reader
    me: int
    names: dict[int, str]
    shows_branch: bool
    workable: frozenset[str]
    """Branches, by name, at which the reader may take cases."""


def page_of(by: Grants, reader: Reader, asked: Asked) -> page.InboxPage:
    """Return the inbox as this person sees it."""
    found = inbox_page(by=by, view=asked.view, now=reader.now, after=asked.after)
    counts = inbox_counts(by=by, now=reader.now)
    around = _around(by, reader)
    return page.InboxPage(
        href=asked.href,
        tabs=_tabs(asked.view, counts, reader),
        errands=errands_of(by, reader) if asked.after is None else (),
        view=say(f"inbox-view-{asked.view}", reader.language),
        rows=tuple(_row(row, around) for row in found.rows),
        me=by.person_id,
        first_href=inbox_href(asked.view) if asked.after else "",
        next_href=_next(asked, found),
        empty=None if found.rows else _empty(asked, counts[View.FREE], reader),
    )


def usual_view(by: Grants) -> View:
    """Return the view that is shown unasked: one's own cases, or all for who takes none."""
    return View.MINE if may_somewhere(by, Permission.WORK_CASE) else View.OPEN


def most_urgent(by: Grants, *, now: datetime, besides: int | None) -> int | None:
    """Return the most urgent case of one's own, or else of the free ones, besides this one."""
    for view in (View.MINE, View.FREE):
        for row in inbox_page(by=by, view=view, now=now, limit=2).rows:
            if row.id != besides:
                return row.id
    return None


def _around(by: Grants, reader: Reader) -> Around:
    branches = people.branches()
    readable = [each for each in branches if may(by, Permission.READ_CASE, branch_id=each.id)]
    workable = [each for each in branches if may(by, Permission.WORK_CASE, branch_id=each.id)]
    return Around(
        reader=reader,
        me=by.person_id,
        names={person.id: person.name for person in people.persons()},
        shows_branch=len(readable) > 1,
        workable=frozenset(branch.name for branch in workable),
    )


def _next(asked: Asked, found: InboxPage) -> str:
    return inbox_href(asked.view, after=found.next) if found.next else ""


def _tabs(shown: View, counts: dict[View, int], reader: Reader) -> Tabs:
    language = reader.language
    return Tabs(
        label=say("inbox-views", language),
        tabs=tuple(
            Tab(
                title=say(f"inbox-view-{view}", language),
                href=inbox_href(view),
                current=view is shown,
                badge=_count(view, counts.get(view, 0), reader),
            )
            for view in View
        ),
    )


def _count(view: View, count: int, reader: Reader) -> Badge | None:
    if not count:
        return None
    many = say("inbox-many", reader.language, count=COUNTED)
    text = many if count > COUNTED else str(count)
    return Badge(text=text, tone="late" if view is View.LATE else "plain")


def _row(row: CaseRow, around: Around) -> page.Row:
    reader = around.reader
    is_free = row.assignee_id is None and row.resolved_at is None
    return page.Row(
        case_id=row.id,
        href=f"/cases/{row.id}",
        customer=row.customer or say("inbox-no-customer", reader.language),
        title=case_title(row, reader.language, otherwise=say("inbox-no-subject", reader.language)),
        channel=channel_badge(row.channel, reader.language),
        age=_age(row.opened_at, reader),
        procedure=_procedure(row.version, reader),
        branch=row.branch if around.shows_branch else "",
        state=state_badge(row.status, row.outcome, reader.language),
        unread=row.is_unread and row.resolved_at is None,
        clock=reader.due(row.due_at) if row.due_at and row.resolved_at is None else None,
        holder=_holder(row.assignee_id, around),
        held=_held(row.assignee_id, around),
        take=f"/cases/{row.id}/assign?held=" if is_free and row.branch in around.workable else "",
    )


def _age(opened_at: datetime, reader: Reader) -> Moment:
    time = age(max(reader.now - opened_at, timedelta()), reader.language)
    return Moment(at=opened_at, text=say("inbox-age", reader.language, time=time))


def _procedure(version: str, reader: Reader) -> str:
    return version_title(version, reader.language) if version else ""


def _holder(person_id: int | None, around: Around) -> Avatar | None:
    if person_id is None:
        return None
    name = _name(person_id, around)
    return Avatar(initials=initials_of(name), name=name)


def _held(person_id: int | None, around: Around) -> str:
    language = around.reader.language
    if person_id is None:
        return say("inbox-nobody", language)
    if person_id == around.me:
        return say("inbox-with-you", language)
    return say("inbox-with", language, name=_name(person_id, around))


def _name(person_id: int, around: Around) -> str:
    """Return the colleague's name; who has left is not among the active ones."""
    return around.names.get(person_id) or people.person_view(person_id).name


def _empty(asked: Asked, free: int, reader: Reader) -> Empty:
    language = reader.language
    if asked.after is not None:
        return Empty(
            title=say("inbox-none-further", language),
            text=say("inbox-none-further-more", language),
            way=Button(text=say("inbox-first", language), href=inbox_href(asked.view)),
        )
    title = say(f"inbox-none-{asked.view}", language)
    if asked.view is View.MINE:
        look = Button(text=say("inbox-none-mine-look", language), href=inbox_href(View.FREE))
        text = say("inbox-none-mine-free", language, count=min(free, COUNTED))
        return Empty(title=title, text=text, way=look if free else None)
    return Empty(title=title, text=say(f"inbox-none-{asked.view}-more", language))
