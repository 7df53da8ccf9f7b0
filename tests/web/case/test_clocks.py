import html
import re
from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.models import Clock
from handrail.library import queries as library
from tests import cast
from tests.apps.desk.desk import CHANNEL, MATTER, TIMED, publish

LINES = re.compile(r'<dt id="clock-\d+"(?: title="([^"]*)")?>([^<]*)</dt>')
MOMENTS = re.compile(r'<time-left [^>]*at="([^"]*)"')
LETTERS_TOO = CHANNEL.replace(
    "first reply: 4 business hours", "first reply: 4 business hours, resolve: 1 business day"
)


def test_a_promise_that_was_kept_late_counts_no_more(browse, desk, read):
    """On the page a clock that is late goes on; one that was answered late has stopped."""
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")
    desk.now += timedelta(hours=4)
    before = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    send_reply(case_id=case_id, text="We look.", by=cast.alice(), edge=desk.edge)
    after = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    assert 'state="late"' in before
    assert 'state="late"' not in after
    assert 'state="met_late"' in after
    assert "kept late" in after


def test_the_most_pressing_clock_stands_first_and_says_why_it_counts(browse, desk, read):
    publish(TIMED)
    library.forget_versions()
    case_id = desk.a_case()

    page = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    lines = LINES.findall(page)
    assert [label for _, label in lines] == [
        *("Answered", "Receipt confirmed", "First reply", "Ask for the order number."),
        *("Status told", "Resolved"),
    ]
    assert (
        "First reply within 4 business hours (letters@1)"
        in dict(map(reversed, lines))["First reply"]
    )


def test_what_the_law_sets_is_named_beside_a_promise_of_ours(browse, desk, read):
    publish(
        MATTER.replace("resolve: 2 business days", "resolve: {allowance: 9 days, statutory: yes}")
    )
    publish(LETTERS_TOO)
    library.forget_versions()
    case_id = desk.a_case()

    page = read(browse(cast.alice()).get(f"/cases/{case_id}"))

    assert [label for _, label in LINES.findall(page)] == [
        *("First reply", "Resolved", "Resolved, by law"),
    ]


def test_inbox_strip_and_case_page_count_to_the_same_moment(browse, desk, read):
    publish(TIMED)
    library.forget_versions()
    case_id = desk.a_case()
    assign_case(case_id=case_id, to=cast.alice().person_id, by=cast.alice(), edge=desk.edge)
    alice = browse(cast.alice())

    row = MOMENTS.findall(read(alice.get("/inbox?view=mine")))
    page = read(alice.get(f"/cases/{case_id}"))

    clocks = page[page.index('<dl class="clocks">') :]
    assert row[0] == MOMENTS.findall(clocks)[0] == MOMENTS.findall(page)[0]


def test_a_case_with_every_clock_is_read_in_as_many_queries_as_one_with_few(
    browse, desk, django_assert_num_queries
):
    plain = desk.a_case(sender="one@mail.example")
    publish(TIMED)
    library.forget_versions()
    timed = desk.a_case(sender="other@mail.example")
    alice = browse(cast.alice())
    for case_id in (plain, timed):
        alice.get(f"/cases/{case_id}")

    with CaptureQueriesContext(connection) as of_few:
        alice.get(f"/cases/{plain}")

    with django_assert_num_queries(len(of_few)):
        alice.get(f"/cases/{timed}")


def test_a_case_is_made_urgent_and_says_so(browse, desk, read):
    case_id = desk.a_case()
    alice = browse(cast.alice())

    alice.post(f"/cases/{case_id}/priority", {"priority": "urgent"})
    refused = alice.post(f"/cases/{case_id}/priority", {"priority": "burning"})

    page = read(alice.get(f"/cases/{case_id}"))
    assert desk.row(case_id).priority == "urgent"
    assert ("Urgent" in page, "Made urgent" in page) == (True, True)
    assert refused.status_code == 422


def test_each_clock_tells_why_it_is_due_when_it_is(browse, desk):
    """In a picture and in words, at the very time that the server keeps."""
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")
    due_at = Clock.objects.get(case_id=case_id, measure="first_reply").due_at

    shown = html.unescape(browse(cast.alice()).get(f"/cases/{case_id}").content.decode())

    assert shown.count('<details class="story"') == 2
    assert "First reply within 2 business hours" in shown
    assert "Only opening time counts, by the calendar in Europe/Warsaw." in shown
    assert "Counted in all: 2:00:00 (hours, minutes, seconds)." in shown
    assert due_at.isoformat() == "2026-11-23T11:00:00+00:00"
    assert "So it is due on Mon, 23 Nov 2026, 12:00." in shown


def test_a_clock_that_stands_still_says_since_when(browse, desk):
    case_id = desk.a_case(text="My parcel 10-5521 has not arrived.")
    desk.now += timedelta(hours=1)
    wait_for_customer(case_id=case_id, waits=True, by=cast.alice(), edge=desk.edge)
    desk.now += timedelta(hours=1)

    shown = html.unescape(browse(cast.alice()).get(f"/cases/{case_id}").content.decode())

    assert "It stands still since Mon, 23 Nov 2026, 11:00" in shown
    assert 'class="story-paused"' in shown
