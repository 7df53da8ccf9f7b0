"""What nobody foresaw is answered in the desk's own look, in the reader's language."""

import pytest
from django.db import OperationalError, connection
from django.test import Client

from handrail.desk.texts import LONGEST_TEXT
from tests import cast

GERMAN = {"Accept-Language": "de"}
PART = {"HX-Request": "true"}


@pytest.fixture
def no_database(db):
    """Take the database away; return what was asked of it."""
    asked = []

    def gone(execute, sql, params, many, context):
        asked.append(sql)
        raise OperationalError("the server closed the connection unexpectedly")

    with connection.execute_wrapper(gone):
        yield asked


def browser(**headers):
    return Client(raise_request_exception=False, headers=headers)


def is_a_page_of_the_house(text):
    return "masthead" in text and "app.css" in text and 'class="button button-primary"' in text


def test_an_address_that_leads_nowhere_says_so_and_the_way_on(browse, read):
    answer = browse(**GERMAN).get("/no/such/place")

    assert answer.status_code == 404
    assert "Diese Seite gibt es nicht." in read(answer)
    assert is_a_page_of_the_house(read(answer))


@pytest.mark.parametrize(
    ("language", "said"), [("en", "could not be read"), ("de", "war nicht zu lesen")]
)
def test_what_a_browser_garbles_is_refused_in_words(browse, read, language, said):
    client = browse(cast.alice(), **{"Accept-Language": language})
    client.cookies["handrail_language"] = language

    answer = client.post(
        "/preferences", b"--x\r\nbroken", content_type="multipart/form-data; boundary=\xff"
    )

    assert answer.status_code == 400
    assert said in read(answer)
    assert is_a_page_of_the_house(read(answer))


def test_more_than_the_desk_takes_is_refused_as_too_large_and_nothing_is_kept(
    browse, desk, read, caplog
):
    case_id = desk.a_case()

    answer = browse(cast.alice()).post(f"/cases/{case_id}/write", {"text": "x" * 3_000_000})
    form = browse(cast.alice()).post(
        f"/cases/{case_id}/write",
        f"text={'x' * 3_000_000}",
        content_type="application/x-www-form-urlencoded",
    )

    assert (answer.status_code, form.status_code) == (413, 413)
    assert "larger than the desk takes at once" in read(answer)
    assert is_a_page_of_the_house(read(form))
    assert [each for each in caplog.records if each.levelname == "ERROR"] == []


def test_a_guest_at_a_strange_door_is_answered_too(desk, read):
    """The host is looked at before anybody knows who asks."""
    answer = browser(Host="elsewhere.example", **GERMAN).get("/inbox")

    assert answer.status_code == 400
    assert "Das hat der Desk nicht verstanden" in read(answer)


@pytest.mark.parametrize("path", ["/cases/1/write", "/sign-out"])
def test_an_address_that_only_takes_forms_says_so_to_who_looks(browse, read, path):
    answer = browse(cast.alice()).get(path)

    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert "there is nothing to look at" in read(answer)
    assert is_a_page_of_the_house(read(answer))


@pytest.mark.parametrize(
    ("headers", "said"),
    [({}, "Something went wrong on our side"), (GERMAN, "Bei uns ist etwas schiefgegangen")],
)
def test_without_a_database_the_desk_still_says_so(no_database, read, headers, said):
    client = browser(**headers)
    client.cookies["handrail"] = "a-session-that-cannot-be-asked-for"

    answer = client.get("/inbox")

    assert answer.status_code == 500
    assert said in read(answer)
    assert is_a_page_of_the_house(read(answer))
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert len(no_database) == 1


def test_an_open_page_is_told_by_a_notice_alone(no_database, read):
    client = browser(**PART, **GERMAN)
    client.cookies["handrail"] = "a-session-that-cannot-be-asked-for"

    answer = client.get("/inbox")

    assert answer.status_code == 500
    assert 'role="alert"' in read(answer)
    assert "Bei uns ist etwas schiefgegangen" in read(answer)
    assert "<html" not in read(answer)


@pytest.mark.parametrize(
    ("path", "status", "said"),
    [
        ("/cases/404404", 404, "no such case"),
        ("/no/such/place", 404, "There is no such page"),
        ("/quarantine", 403, "not"),
        ("/cases/1/write", 405, "there is nothing to look at"),
    ],
)
def test_a_part_of_a_page_that_is_refused_is_a_notice_and_not_a_page_in_the_page(
    browse, read, path, status, said
):
    answer = browse(cast.eve(), **PART).get(path)

    assert answer.status_code == status
    assert 'role="alert"' in read(answer)
    assert said in read(answer)
    assert "<html" not in read(answer)


def test_a_form_without_its_secret_is_refused_by_a_notice_on_an_open_page(browse, desk, read):
    client = Client(enforce_csrf_checks=True, headers=PART)
    client.cookies = browse(cast.alice()).cookies

    answer = client.post(f"/cases/{desk.a_case()}/write", {"text": "x", "mode": "note"})

    assert answer.status_code == 403
    assert "This page was open for too long" in read(answer)
    assert "<html" not in read(answer)


def test_a_draft_that_is_not_kept_comes_back_with_its_why(browse, desk, read):
    case_id = desk.a_case()
    draft = {"mode": "reply", "draft": f"{case_id}-0-0", "text": "x" * (LONGEST_TEXT + 1)}

    answer = browse(cast.alice(), **PART).post(f"/cases/{case_id}/draft", draft)

    assert answer.status_code == 422
    assert 'role="alert"' in read(answer)
    assert "<html" not in read(answer)


def test_who_signs_in_after_a_form_comes_back_to_its_page_and_not_to_a_blank_one(browse, desk):
    case_id = desk.a_case()
    page = f"http://testserver/cases/{case_id}?mode=note"

    own = browse(Referer=page).post(f"/cases/{case_id}/write", {"text": "x"})
    foreign = browse(Referer="http://elsewhere.example/x").post(f"/cases/{case_id}/write")

    assert own.url == f"/sign-in?next=%2Fcases%2F{case_id}%3Fmode%3Dnote"
    assert foreign.url == "/sign-in?next=%2F"
