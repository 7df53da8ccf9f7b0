"""Who may hear what: asked when a stream opens, and again whenever rights change."""

from dataclasses import dataclass
from importlib import import_module

from django.conf import settings
from django.contrib.auth import get_user
from django.http import HttpRequest

from handrail.config.live.news import News
from handrail.config.live.topics import Topics
from handrail.desk.queries import case_for
from handrail.desk.refused import NoSuchCase
from handrail.people.access import All, Where, branches_where, grants_of
from handrail.people.roles import Permission


class NotSignedIn(Exception):
    """The session is unknown, has ended, or its person has left."""


@dataclass(frozen=True)
class Admission:
    """What a person may hear now."""

    person_id: int
    case_ids: frozenset[int]
    inbox: Where

    def cases_of(self, news: News) -> tuple[int, ...]:
        """Return the cases of the news that this listener hears about."""
        return tuple(
            each.case_id
            for each in news.concerns
            if each.case_id in self.case_ids or self._sees(each.branch_id)
        )

    def _sees(self, branch_id: int) -> bool:
        return self.inbox is All.BRANCHES or branch_id in self.inbox


def admit(session_key: str, topics: Topics) -> Admission:
    """Return what the session's person may hear of the topics.

    Raises:
        NotSignedIn: nobody is signed in by the session.
        NoSuchCase: one of the topics is not to be had, or not for this person.
    """
    person_id = _person_of(session_key)
    grants = grants_of(person_id)
    for case_id in topics.case_ids:
        case_for(case_id, by=grants)
    inbox = branches_where(grants, Permission.READ_CASE) if topics.inbox else frozenset[int]()
    if topics.inbox and not inbox:
        raise NoSuchCase
    return Admission(person_id, topics.case_ids, inbox)


def _person_of(session_key: str) -> int:
    request = HttpRequest()
    request.session = import_module(settings.SESSION_ENGINE).SessionStore(session_key)
    person = get_user(request)
    if not person.is_authenticated:
        raise NotSignedIn
    return int(person.pk)
