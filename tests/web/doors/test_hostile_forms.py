"""Whatever a browser may send, the desk answers in words and never with an error of its own."""

from contextlib import contextmanager
from http.cookies import SimpleCookie

import pytest
from django.db import transaction

from handrail.desk.actions.close_case import Outcome, close_case
from handrail.desk.models import Survey
from handrail.desk.survey_links import survey_token
from handrail.web.survey import views as survey_views
from tests import cast
from tests.web.doors.addresses import every_address
from tests.web.doors.secrets import guarded_case

pytestmark = pytest.mark.django_db

MAILBOX = {
    "name": "Service",
    "branch": "",
    "host": "127.0.0.1",
    "port": "1",
    "encryption": "none",
    "user": "us",
    "sign_in": "client_credentials",
    "secret": "x",
    "token_url": "http://127.0.0.1:1/token",
    "client_id": "us",
    "scope": "mail",
    "refresh": "x",
    "folders": "INBOX",
    "since": "2026-11-01",
    "quiet_minutes": "60",
    "megabytes": "25",
    "do": "try",
}

CALENDAR = {
    "way": "week",
    "zone": "Europe/Warsaw",
    "mon": "09:00-12:00, 13:00-17:00",
    "sun": "closed",
    "country": "DE",
    "region": "BY",
    "holidays": "2026-12-24",
    "exceptions": "2026-12-31 09:00-12:00",
    "parts": "every:phone:",
    "place": "every::",
    "channel": "phone",
    "seen": "0",
    "looked_at": "x",
    "do": "look",
}

FORMS_OF = {
    "cases/<int:case_id>/acknowledge": {},
    "cases/<int:case_id>/assign": {"to": "1"},
    "cases/<int:case_id>/change": {"procedure": "parcel"},
    "cases/<int:case_id>/close": {"outcome": "resolved"},
    "cases/<int:case_id>/draft": {"mode": "reply", "text": "x", "draft": ""},
    "cases/<int:case_id>/instead": {"procedure": "parcel"},
    "cases/<int:case_id>/line": {
        "entry": "4",
        "kind": "entry",
        "step": "voucher",
        "entry_id": "e1",
        "done": "no",
    },
    "cases/<int:case_id>/interrupts": {"procedure": "threat"},
    "cases/<int:case_id>/matters": {"procedure": "parcel"},
    "cases/<int:case_id>/planned": {"letter": "1", "do": "now"},
    "cases/<int:case_id>/resend": {"letter": "1", "address": "a@b.example"},
    "cases/<int:case_id>/procedure": {"procedure": "parcel", "choice": "parcel"},
    "cases/<int:case_id>/promises/<int:promise_id>/kept": {},
    "cases/<int:case_id>/step": {
        "step": "voucher",
        "do": "done",
        "amount": "5",
        "fact:days": "4",
        "check": "days",
        "choice": "yes",
        "skip": "other",
        "skip_text": "no",
        "wrong": "x",
    },
    "cases/<int:case_id>/undo": {},
    "cases/<int:case_id>/unsend": {"letter": "1"},
    "cases/<int:case_id>/wait": {"waits": "no"},
    "cases/<int:case_id>/priority": {"priority": "urgent"},
    "cases/<int:case_id>/wrap-up": {"gap": "reason:restate", "answer": "not-needed"},
    "cases/<int:case_id>/write": {
        "mode": "note",
        "text": "x",
        "draft": "",
        "template": "late",
        "leaves": "2026-12-01T09:00",
        "leaves_at": "2026-12-01T09:00",
    },
    "follow-ups/<int:case_id>/<int:promise_id>/done": {"view": "team"},
    "follow-ups/<int:case_id>/<int:promise_id>/move": {"when": "2h", "view": "team"},
    "first-run/<str:token>": {
        "name": "A",
        "email": "a@b.example",
        "language": "de",
        "password": "seven brass handrails",
        "again": "seven brass handrails",
    },
    "library/<str:name>/begin": {"branch": "1"},
    "preferences": {"next": "/inbox", "language": "de", "theme": "dark"},
    "quarantine/<int:item_id>/case": {"subject": "x", "sender": "a@b.example"},
    "quarantine/<int:item_id>/ignore": {"reason": "x"},
    "quarantine/<int:item_id>/retry": {},
    "settings/calendars/<int:calendar_id>": CALENDAR,
    "settings/calendars/new": CALENDAR,
    "settings/mailboxes/<int:mailbox_id>": MAILBOX,
    "settings/mailboxes/<int:mailbox_id>/count": {},
    "settings/mailboxes/<int:mailbox_id>/days": {"first": "2026-10-01", "last": "2026-10-02"},
    "settings/mailboxes/<int:mailbox_id>/pause": {"paused": "yes"},
    "settings/mailboxes/<int:mailbox_id>/remove": {},
    "settings/mailboxes/new": MAILBOX,
    "settings/sending/<int:branch_id>": {
        "from_name": "x",
        "from_address": "a@b.example",
        "reply_to": "a@b.example",
        "signature_en": "x",
        "acknowledges": "yes",
    },
    "settings/sending/<int:branch_id>/key": {"selector": "desk1"},
    "s/<str:token>/stop": {"List-Unsubscribe": "One-Click"},
    "s/<str:token>": {"score": "5", "comment": "x"},
    "sign-in": {"email": "a@b.example", "password": "x", "next": "/inbox"},
    "sign-in/<str:token>": {},
    "sign-out": {},
}
"""What each address takes, with a value that it would take; a new address is named here."""

ALONE = {"check", "choice", "skip", "do"}
"""Buttons of a step: only one is pressed at a time, and the first of them hides the others."""

ASKED = (
    *("run", "look", "mode", "q", "view", "after", "days", "branch", "procedure", "month"),
    *("from", "next", "said", "held"),
)

FORMS = "application/x-www-form-urlencoded"
VALUES = {
    "nothing": "",
    "a zero byte": "a\0b",
    "half a character": "\ud800",
    "a number without end": "9" * 5_000,
    "foreign digits": "\N{ARABIC-INDIC DIGIT THREE}",
    "a power": "1e999999999",
    "a way up": "../../../../etc/passwd",
    "a tag": "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>",
    "a header": "x\r\nSet-Cookie: handrail=1\r\n\r\n<b>",
    "a decision": "decide:nowhere",
    "much": "word " * 21_000,
}


@pytest.fixture
def addresses(desk):
    return every_address(**guarded_case(desk).places)


@contextmanager
def nothing_kept():
    """Undo what is done meanwhile: the next value meets the same desk."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def encoded(form):
    """Return a form as browsers write it; half a character as the bytes that it would be."""
    return "&".join(f"{_percent(name)}={_percent(value)}" for name, value in form.items())


def _percent(text):
    return "".join(f"%{byte:02X}" for byte in text.encode("utf-8", "surrogatepass"))


def faults(answer):
    """Return what is wrong with an answer to something hostile, if anything is."""
    text = answer.content.decode("utf-8", "replace")
    headers = answer.headers
    found = {
        "it broke": answer.status_code >= 500,
        "no words": answer.status_code >= 400 and not any(words in text for words in IN_WORDS),
        "a script": "<script>alert" in text,
        "a picture": "<img src=x" in text,
        "a way up": "etc/passwd" in headers.get("Content-Disposition", ""),
        "a header": "handrail=1" in str(headers),
    }
    return [what for what, is_so in found.items() if is_so]


IN_WORDS = ('role="alert"', " refused", "survey-title")
"""A notice, a page that refuses, or what a customer is told: no refusal is without one."""


@pytest.fixture
def marta(browse, desk):
    """Return the browser of Marta, who may do most; whatever it posts, she stays signed in."""
    client = browse(cast.marta())
    kept = {name: each.value for name, each in client.cookies.items()}

    class SignedIn:
        def __getattr__(self, method):
            client.cookies = SimpleCookie()
            client.cookies.load(kept)
            return getattr(client, method)

    return SignedIn()


@pytest.fixture
def survey_path(desk, monkeypatch):
    """The address of a survey that waits for its answer."""
    monkeypatch.setattr(survey_views, "edge_now", lambda: desk.edge)
    case_id = desk.a_case(sender="otto@mail.example", text="Do you sell umbrellas?")
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)
    return f"/s/{survey_token(Survey.objects.get(case_id=case_id))}"


def hostile_forms(takes):
    """Yield good forms in which one field, and one alone, has a hostile value."""
    for field in takes:
        good = {name: value for name, value in takes.items() if name not in ALONE - {field}}
        for name, value in VALUES.items():
            yield f"{name} in {field}", {**good, field: value}


def test_every_address_that_takes_a_form_is_named_with_its_fields(marta, addresses):
    taking = set()
    for address in addresses:
        with nothing_kept():
            if marta.post(address.path).status_code != 405:
                taking.add(address.route)

    assert taking == set(FORMS_OF)


@pytest.mark.timeout(600)
def test_any_value_in_any_field_gets_an_answer_in_words(marta, addresses, survey_path):
    for address in addresses:
        path = survey_path if address.route == "s/<str:token>" else address.path
        for what, form in hostile_forms(FORMS_OF.get(address.route, {})):
            where = f"{what} at {address.route}"
            with nothing_kept():
                answer = marta.post(path, encoded(form), content_type=FORMS)
                assert faults(answer) == [], where
                assert "/sign-in" not in answer.headers.get("Location", ""), where
                if answer.status_code == 302 and address.route.startswith("cases/"):
                    assert faults(marta.get(answer.url)) == [], f"{where}, looked at"


@pytest.mark.timeout(600)
def test_any_value_in_any_question_gets_an_answer_in_words(marta, addresses):
    for name, value in VALUES.items():
        asked = encoded(dict.fromkeys(ASKED, value[:2_000]))
        for address in addresses:
            answer = marta.get(f"{address.path}?{asked}")
            assert faults(answer) == [], f"{name} asked of {address}"


@pytest.mark.timeout(600)
def test_any_answer_to_any_step_is_taken_or_refused_in_words(marta, desk, addresses):
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")
    where = f"/cases/{case_id}/step?run={desk.matter_run(case_id)}"

    for name in ("a zero byte", "half a character", "a number without end"):
        hostile = VALUES[name]
        for step in ("restate", "days", "late", "voucher", "promise", "wait", "closed"):
            for form in (
                {"step": step, f"fact:{step}": hostile},
                {"step": step, "amount": hostile},
                {"step": step, "do": "ask", "amount": hostile},
                {"step": step, "do": "wrong", "wrong": hostile},
                {"step": step, "skip": "other", "skip_text": hostile},
                {"step": step, "choice": hostile},
            ):
                with nothing_kept():
                    answer = marta.post(where, encoded(form), content_type=FORMS)
                    assert faults(answer) == [], f"{name} at {step}: {list(form)}"


@pytest.mark.parametrize(
    "path",
    [
        "/static/../../../etc/passwd",
        "/static/%2e%2e/%2e%2e/settings.py",
        "/static/..%2f..%2fconfig/settings.py",
        "/static//etc/passwd",
        "/cases/1/files/../../../../etc/passwd",
        "/cases/%00",
        "/library/%ff%fe",
        "/library/..%2f..%2fblob.key",
        "/s/%00",
        "/s/1-\N{SNOWMAN}",
        f"/s/{'f' * 5_000}-x",
    ],
)
def test_no_path_leads_out_of_the_desk(browse, desk, path):
    answer = browse(cast.marta()).get(path)

    assert answer.status_code in {302, 404, 410}
    assert b"root:" not in b"".join(answer)
    assert b"SECRET_KEY" not in b"".join(answer)
