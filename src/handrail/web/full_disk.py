"""What somebody is told whose change found no room on the disk."""

import logging

from django.http import HttpRequest, HttpResponse

from handrail.record.storage import says_full
from handrail.web.base.refusals import NO_ROOM
from handrail.web.middleware import Answer
from handrail.web.visit import refusal_page, visit_of
from handrail.words import say

log = logging.getLogger(__name__)


class FullDisk:
    """Answers where a view found no room: nothing was changed, and the same may be tried again.

    Pages are still read; whoever looks after the desk finds the reason in the log.
    """

    def __init__(self, answer: Answer) -> None:
        self._answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer as usual."""
        return self._answer(request)

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        """Say that there is no room; any other problem is not ours. Django knows it by name."""
        if not says_full(problem):
            return None
        log.warning("No room for %s %s: %s", request.method, request.path, problem)
        visit = visit_of(request)
        return refusal_page(request, visit, say("web-no-room", visit.language), status=NO_ROOM)
