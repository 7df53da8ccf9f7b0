"""What a procedure names instead is offered on the case, by key and by click."""

import re

import pytest

from tests import cast
from tests.apps.desk.desk import publish
from tests.apps.desk.test_take_instead import NAMES, REFUND


def text_of(html):
    """Return a page's words, single-spaced."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def case_id(desk):
    """Return a case under a procedure that names another one."""
    publish(REFUND)
    publish(NAMES)
    return desk.a_case()


def test_it_is_offered_with_when_it_is_right_and_only_what_there_is(browse, case_id, read):
    page = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    assert "Not the right procedure? =1 The customer wants the money back. Refund" in text_of(page)
    assert "Never." not in page
    assert "It is only a letter." not in page


@pytest.mark.parametrize(
    ("path", "form"),
    [
        ("instead", {"procedure": "refund"}),
        ("line", {"entry": "=1", "kind": "entry", "entry_id": "one"}),
    ],
)
def test_a_click_or_a_key_takes_it_and_the_reason_stands_in_the_conversation(
    browse, desk, case_id, read, path, form
):
    alice = browse(cast.alice())

    answer = alice.post(f"/cases/{case_id}/{path}", form)

    page = text_of(read(alice.get(f"/cases/{case_id}")))
    assert answer.status_code == 302
    assert desk.row(case_id).version == "refund@1"
    assert "“Refund” instead of “Late parcel”: The customer wants the money back." in page
    assert "Not the right procedure?" not in page


@pytest.mark.parametrize("entry", ["=", "=2", "=9"])
def test_a_key_that_means_none_of_them_says_so(browse, desk, case_id, entry):
    answer = browse(cast.alice()).post(f"/cases/{case_id}/line", {"entry": entry, "kind": "entry"})

    assert answer.status_code == 422
    assert desk.row(case_id).version == "parcel@2"


def test_where_none_is_named_the_key_says_so(browse, desk, read):
    case_id = desk.a_case()

    answer = browse(cast.alice()).post(f"/cases/{case_id}/line", {"entry": "=1"})

    assert answer.status_code == 422
    assert "names no other one" in text_of(read(answer))


def test_german_colleagues_read_it_in_german(browse, case_id, read):
    alice = browse(cast.alice())
    alice.post("/preferences", {"language": "de"})

    page = text_of(read(alice.get(f"/cases/{case_id}")))

    assert "Nicht die richtige Vorgehensweise? =1 Es soll Geld zurück." in page
