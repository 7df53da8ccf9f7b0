"""How many questions a page asks the database: few, and no more when there is more to show."""

from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.write_note import write_note
from handrail.desk.models import Matter
from tests import cast

MOST_FOR_A_PAGE = 16
MOST_FOR_A_STEP = 40


@pytest.fixture
def case_id(desk):
    return desk.a_case(text="My parcel 10-5521 has not arrived.")


@pytest.fixture
def alice(browse):
    return browse(cast.alice())


def asked_for(visit):
    """Return how many queries a visit asks, once everything that a process keeps has been read."""
    visit()
    with CaptureQueriesContext(connection) as asked:
        visit()
    return sum("SAVEPOINT" not in each["sql"] for each in asked)


def page(browser, case_id):
    return lambda: browser.get(f"/cases/{case_id}")


def step(browser, case_id, entry="Late."):
    fields = {"entry": entry, "kind": "entry", "step": "restate"}
    headers = {"HX-Request": "true"}

    def visit():
        entry_id = {"entry_id": str(uuid4())}
        return browser.post(f"/cases/{case_id}/line", fields | entry_id, headers=headers)

    return visit


def test_the_page_of_a_case_asks_few_questions(alice, case_id):
    assert asked_for(page(alice, case_id)) <= MOST_FOR_A_PAGE


def test_a_step_and_the_page_anew_ask_few_questions(alice, case_id, desk):
    other = desk.a_case(text="My parcel 10-5522 has not arrived.", sender="jo@mail.example")
    step(alice, other)()

    with CaptureQueriesContext(connection) as asked:
        answer = step(alice, case_id)()

    assert answer.status_code == 200
    assert sum("SAVEPOINT" not in each["sql"] for each in asked) <= MOST_FOR_A_STEP


def test_the_page_asks_no_more_with_more_letters_notes_runs_and_cases(alice, case_id, desk):
    by = {"by": cast.alice(), "edge": desk.edge}
    send_reply(case_id=case_id, text="We are looking for it.", **by)
    write_note(case_id=case_id, text="Called the carrier.", **by)
    assign_case(case_id=case_id, to=cast.bob().person_id, **by)
    add_matter(case_id=case_id, procedure="parcel", **by)
    desk.a_case(text="My parcel is late.")
    before = asked_for(page(alice, case_id))

    for number in range(4):
        later = desk.later(minutes=5).edge
        desk.receive(text=f"Letter {number}", thread=_contact_of(case_id))
        send_reply(case_id=case_id, text=f"Reply {number}", by=cast.bob(), edge=later)
        write_note(case_id=case_id, text=f"Note {number}", by=cast.marta(), edge=later)
        add_matter(case_id=case_id, procedure="parcel", by=cast.alice(), edge=later)
        mine = desk.a_case(text="My parcel is late.", subject=f"Mine {number}")
        assign_case(case_id=mine, to=cast.alice().person_id, by=cast.alice(), edge=later)

    assert asked_for(page(alice, case_id)) <= before


@pytest.mark.parametrize("view", ["mine", "open", "free", "resolved"])
def test_the_inbox_asks_no_more_with_more_cases(alice, desk, view):
    desk.a_case()
    before = asked_for(lambda: alice.get(f"/inbox?view={view}"))

    for number in range(6):
        case = desk.a_case(sender=f"customer-{number}@mail.example")
        if number % 2:
            assign_case(case_id=case, to=cast.alice().person_id, by=cast.alice(), edge=desk.edge)

    assert asked_for(lambda: alice.get(f"/inbox?view={view}")) <= before


def _contact_of(case_id):
    return Matter.objects.filter(case_id=case_id).first().contact_id
