"""Whatever a browser may send, the desk answers in words and never with an error of its own."""

from contextlib import contextmanager

import pytest
from django.db import transaction

from tests import cast
from tests.web.doors.addresses import every_address
from tests.web.doors.secrets import guarded_case
from tests.web.doors.test_every_address import FORM

pytestmark = pytest.mark.django_db

FIELDS = (
    *FORM,
    *("check", "fact:days", "fact:restate", "choice", "skip", "skip_text", "amount", "wrong"),
    *("draft", "entry_id", "email", "password", "name", "language", "again", "next", "theme"),
    "comment",
)
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


def check(answer, where):
    assert answer.status_code < 500, where
    text = answer.content.decode("utf-8", "replace")
    assert "<script>alert" not in text, where
    assert "<img src=x" not in text, where
    assert "etc/passwd" not in answer.headers.get("Content-Disposition", ""), where


@pytest.mark.timeout(600)
def test_any_value_in_any_field_gets_an_answer_in_words(browse, addresses):
    marta = browse(cast.marta())

    for name, value in VALUES.items():
        form = encoded(dict.fromkeys(FIELDS, value))
        asked = encoded(dict.fromkeys(ASKED, value[:2_000]))
        for address in addresses:
            with nothing_kept():
                check(marta.post(address.path, form, content_type=FORMS), f"{name}: {address}")
            with nothing_kept():
                check(marta.get(f"{address.path}?{asked}"), f"{name} asked of {address}")


@pytest.mark.timeout(600)
def test_any_answer_to_any_step_is_taken_or_refused_in_words(browse, desk, addresses):
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")
    marta = browse(cast.marta())
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
                    check(answer, f"{name} at {step}: {list(form)}")


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
