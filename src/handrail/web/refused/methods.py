"""What is said where an address only takes what its page sends, and was looked at instead."""

from django.http import HttpRequest, HttpResponse

from handrail.web.middleware import Answer
from handrail.web.visit import refusal_page, visit_of
from handrail.words import say

WRONG_METHOD = 405


def in_words(answer: Answer) -> Answer:
    """Return the answers, with a page in place of the blank one that refuses a method."""

    def told(request: HttpRequest) -> HttpResponse:
        response = answer(request)
        if response.status_code != WRONG_METHOD or response.content:
            return response
        visit = visit_of(request)
        text = say("web-only-from-its-page", visit.language)
        page = refusal_page(request, visit, text, status=WRONG_METHOD)
        page.headers["Allow"] = response.headers["Allow"]
        return page

    return told
