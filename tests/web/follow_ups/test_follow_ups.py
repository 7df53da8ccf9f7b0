"""Follow-ups are made on the Line of a case, and looked after on a page of their own."""

import html

import pytest

from handrail.desk.follow_ups import Whose, follow_ups
from handrail.desk.models import Message, Promise
from handrail.web.case.entry import Answered, FollowedUp, Noted, read_entry
from tests import cast


@pytest.fixture
def read():
    """Return a function that gives an answer's text as its reader sees it."""
    return lambda answer: html.unescape(answer.content.decode())


@pytest.fixture
def alice(browse):
    return browse(cast.alice())


@pytest.fixture
def case_id(desk):
    return desk.a_case(text="My late parcel 10-5521 has not arrived.")


def type_on_the_line(browser, case_id, entry, **more):
    return browser.post(f"/cases/{case_id}/line", {"entry": entry, "kind": "entry", **more})


@pytest.mark.parametrize("entry", ["+2h call back", "+ 30 min x", "+ 2026-12-01 look", "+ later"])
def test_a_plus_and_a_time_is_a_follow_up(entry):
    assert isinstance(read_entry(entry, stop=None), FollowedUp)


@pytest.mark.parametrize("entry", ["+48 600-123-456", "+49 30 1234567", "+5", "+ 7,50"])
def test_a_telephone_number_and_an_amount_are_none(entry):
    assert isinstance(read_entry(entry, stop=None), Noted | Answered)


def test_the_line_makes_it_and_the_case_shows_it(alice, case_id, read):
    type_on_the_line(alice, case_id, "+2h Call the courier.", entry_id="a1")
    type_on_the_line(alice, case_id, "+2h Call the courier.", entry_id="a1")

    assert Promise.objects.count() == 1
    assert not Message.objects.filter(direction="note").exists()
    assert "Call the courier." in read(alice.get(f"/cases/{case_id}"))


def test_a_time_that_is_not_understood_comes_back_with_the_entry(alice, case_id, read):
    answer = type_on_the_line(alice, case_id, "+ soon call")

    assert answer.status_code == 422
    assert "Say when, in the time to come" in read(answer)
    assert "+ soon call" in read(answer)


def test_it_is_moved_and_done_on_the_page_of_follow_ups(alice, case_id, read, desk):
    type_on_the_line(alice, case_id, "+2h Call the courier.")
    (found,) = follow_ups(by=cast.alice(), whose=Whose.MINE)
    where = f"/follow-ups/{case_id}/{found.id}"
    assert "Call the courier" in read(alice.get("/follow-ups"))

    moved = alice.post(f"{where}/move", {"when": "1d"}, follow=True)
    assert "It is moved." in read(moved)
    done = alice.post(f"{where}/done", follow=True)

    assert "It is done." in read(done)
    assert "Nothing is to be followed up" in read(done)
    assert follow_ups(by=cast.alice(), whose=Whose.ALL) == ()


def test_a_time_that_cannot_be_understood_is_told_at_its_field(alice, case_id, read):
    type_on_the_line(alice, case_id, "+2h Call the courier.")
    (found,) = follow_ups(by=cast.alice(), whose=Whose.MINE)

    answer = alice.post(f"/follow-ups/{case_id}/{found.id}/move", {"when": "sometime"})

    assert answer.status_code == 422
    assert "field-error" in answer.content.decode()
    assert 'value="sometime"' in answer.content.decode()


def test_who_reads_no_cases_is_refused(browse, case_id):
    assert browse(cast.ada()).get("/follow-ups").status_code == 403
