"""A reply is given a time, shown where it is written, sent now or taken back."""

import re

import pytest

from handrail.desk.models import Message
from tests import cast


def write(browser, case_id, **posted):
    return browser.post(f"/cases/{case_id}/write", {"text": "It comes on Friday.", **posted})


def offered(page):
    return re.findall(r'name="leaves" value="(\d[^"]+)"', page)


def test_the_times_that_are_offered_go_by_the_branchs_clock(browse, desk, read):
    case_id = desk.a_case()

    page = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    assert "by the clock of Warsaw" in page
    assert all(each.startswith("2026-11-") for each in offered(page))
    assert len(offered(page)) == 2


def test_a_reply_with_a_time_is_shown_with_it_and_can_be_taken_back(browse, desk, read):
    case_id, browser = desk.a_case(), browse(cast.alice())
    tomorrow = offered(read(browser.get(f"/cases/{case_id}")))[0]

    write(browser, case_id, leaves=tomorrow)
    page = read(browser.get(f"/cases/{case_id}"))
    (message,) = Message.objects.filter(direction="sent")
    browser.post(f"/cases/{case_id}/planned", {"letter": message.pk, "do": "back"})
    after = read(browser.get(f"/cases/{case_id}"))

    assert "Replies that leave later" in page
    assert re.search(r"Leaves .*24 Nov.*It comes on Friday", page, re.DOTALL)
    assert "Replies that leave later" not in after
    assert "It comes on Friday.</textarea>" in after


def test_a_planned_reply_is_sent_now(browse, desk, read):
    case_id, browser = desk.a_case(), browse(cast.alice())
    write(browser, case_id, leaves_at="2026-11-25T08:15")
    (message,) = Message.objects.filter(direction="sent")

    browser.post(f"/cases/{case_id}/planned", {"letter": message.pk, "do": "now"})
    page = read(browser.get(f"/cases/{case_id}"))

    assert "Replies that leave later" not in page
    assert "Your letter leaves" in page


def test_who_plans_a_reply_is_told_that_the_customer_has_written_since(browse, desk, read):
    case_id, browser = desk.a_case(), browse(cast.alice())
    write(browser, case_id, leaves_at="2026-11-25T08:15")
    contact = Message.objects.get(direction="sent").contact_id
    desk.later(hours=1).receive(text="It came!", thread=contact)

    page = read(browser.get(f"/cases/{case_id}"))

    assert "The customer has written since." in page


@pytest.mark.parametrize(
    "posted",
    [
        {"leaves": "", "leaves_at": ""},
        {"leaves_at": "tomorrow"},
        {"leaves_at": "2026-11-24T08:00+01:00"},
        {"leaves_at": "2020-01-01T08:00"},
        {"leaves_at": "2036-01-01T08:00"},
    ],
)
def test_a_time_that_is_none_is_told_and_nothing_of_the_letter_is_lost(browse, desk, read, posted):
    case_id, browser = desk.a_case(), browse(cast.alice())

    answer = write(browser, case_id, **posted)

    assert answer.status_code == 422
    assert "It comes on Friday.</textarea>" in read(answer)
    assert not Message.objects.filter(direction="sent").exists()
