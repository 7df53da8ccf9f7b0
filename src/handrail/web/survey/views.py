"""The page behind the link in the letter that asks how it went.

Nobody signs in here and nothing is stored in the customer's browser. The page has no script.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from handrail.channels.work.moment import edge_now
from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.stop_asking import is_a_survey, stop_asking
from handrail.desk.refused import OthersWereFaster, SurveyAnswered, SurveyClosed
from handrail.desk.texts import LONGEST_COMMENT
from handrail.web.survey.asked import AskedSurvey, asked_survey
from handrail.web.survey.page import Answer, SurveyPage
from handrail.web.survey.read import SCORES, read_language, read_score
from handrail.words import say

MOVED, GONE, WRONG = 409, 410, 422
POLICY = "; ".join(
    (
        "default-src 'none'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)


# What a forged request would need is the token in the address, and who has that may answer: there
# is no session whose rights could be borrowed, and no cookie to compare a second secret with.
@csrf_exempt
@require_http_methods(["GET", "POST"])
def survey(request: HttpRequest, token: str) -> HttpResponse:
    """Ask the customer how it went, and keep the answer."""
    edge = edge_now()
    asked = asked_survey(token, real_now=edge.real_at)
    if asked is None:
        return _unknown(request)
    if asked.closed:
        return _closed(request, asked, asked.closed)
    if request.method == "GET":
        return _drawn(request, _question(asked))
    score = read_score(request.POST.get("score", ""))
    comment = request.POST.get("comment", "")[:LONGEST_COMMENT]
    if score is None:
        error = say("survey-choose", asked.language)
        return _drawn(request, _question(asked, error=error, comment=comment), WRONG)
    try:
        answer_survey(token=token, score=score, comment=comment, edge=edge)
    except SurveyClosed as closed:
        return _closed(request, asked, closed)
    except OthersWereFaster:
        again = say("survey-again", asked.language)
        return _drawn(request, _question(asked, error=again, comment=comment, score=score), MOVED)
    return _drawn(request, _thanks(asked))


# A mail program presses this button by itself (RFC 8058), without a page and without a cookie.
@csrf_exempt
@require_http_methods(["GET", "POST"])
def stop(request: HttpRequest, token: str) -> HttpResponse:
    """Ask this customer no more, once they have said so; a mere look changes nothing."""
    language = read_language(request.headers.get("Accept-Language", ""))
    if request.method == "POST" and stop_asking(token):
        what = "survey-stopped"
    elif request.method == "GET" and is_a_survey(token):
        what = "survey-stop"
    else:
        return _unknown(request)
    shown = SurveyPage(
        language=language,
        title=say(what, language),
        text=say(f"{what}-text", language),
        stop=say("survey-stop-do", language) if what == "survey-stop" else "",
    )
    return _drawn(request, shown)


def _question(
    asked: AskedSurvey, *, error: str = "", comment: str = "", score: int | None = None
) -> SurveyPage:
    language = asked.language
    return SurveyPage(
        language=language,
        brand=asked.brand,
        title=say("survey-question", language),
        text=say("survey-about", language, title=asked.title) if asked.title else "",
        answers=tuple(
            Answer(score=each, text=say(f"survey-{each}", language), chosen=each == score)
            for each in SCORES
        ),
        error=error,
        comment=comment,
    )


def _thanks(asked: AskedSurvey) -> SurveyPage:
    return SurveyPage(
        language=asked.language,
        brand=asked.brand,
        title=say("survey-thanks", asked.language),
        text=say("survey-thanks-text", asked.language),
    )


def _closed(request: HttpRequest, asked: AskedSurvey, closed: SurveyClosed) -> HttpResponse:
    """Say to who has the link why it works no more; only they can know that it is one."""
    what = "survey-answered" if isinstance(closed, SurveyAnswered) else "survey-late"
    shown = SurveyPage(
        language=asked.language,
        brand=asked.brand,
        title=say(what, asked.language),
        text=say("survey-closed-text", asked.language),
    )
    return _drawn(request, shown, GONE)


def _unknown(request: HttpRequest) -> HttpResponse:
    """Say that the link works no more; of whose or what it might be, nothing is told."""
    language = read_language(request.headers.get("Accept-Language", ""))
    shown = SurveyPage(
        language=language,
        title=say("survey-closed", language),
        text=say("survey-closed-text", language),
    )
    return _drawn(request, shown, GONE)


def _drawn(request: HttpRequest, shown: SurveyPage, status: int = 200) -> HttpResponse:
    values = {"page": shown, "language": shown.language.value}
    answer = render(request, "survey/page.html", values, status=status)
    answer.headers["Cache-Control"] = "no-store"
    answer.headers["Content-Security-Policy"] = POLICY
    answer.headers["Referrer-Policy"] = "no-referrer"
    answer.headers["X-Robots-Tag"] = "noindex, nofollow"
    return answer
