"""An open page hears what happens on its cases, and nothing once its reader may not."""

import time
from contextlib import ExitStack

import httpx
import pytest
from django.test import Client

from handrail.config.live.endpoint import STREAMS_PER_PERSON
from handrail.desk.actions.write_note import write_note
from handrail.library import queries as library
from handrail.people.actions.deactivate_person import deactivate_person
from handrail.people.actions.set_password import set_password
from handrail.people.actions.withdraw_role import withdraw_role
from handrail.people.roles import Role
from handrail.record.read import head
from tests import cast
from tests.apps.config.browser import cookies_of, listening, served, status_of
from tests.apps.desk.desk import Desk

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def desk():
    cast.alice()
    yield Desk()
    library.forget_versions()


@pytest.fixture
def address():
    with served() as opened:
        yield opened


def note(desk, case_id, by=None):
    write_note(case_id=case_id, text="Called.", by=by or cast.alice(), edge=desk.edge)


def test_a_page_hears_what_happens_on_its_case_and_nothing_of_its_content(desk, address):
    case_id, other = desk.a_case(), desk.a_case(sender="otto@mail.example")

    with listening(address, f"case:{case_id}", cookies=cookies_of(cast.alice())) as stream:
        stream.wait_until_open()
        note(desk, other)
        note(desk, case_id)
        event = stream.next()

    assert event.name == "changed"
    assert event.data == {"type": "note_written", "case": case_id, "position": event.id}


def test_a_step_on_the_contacts_procedure_is_heard_on_its_case(desk, address):
    from handrail.desk.actions.take_step import take_step

    case_id = desk.a_case()

    with listening(address, f"case:{case_id}", cookies=cookies_of(cast.alice())) as stream:
        stream.wait_until_open()
        take_step(
            case_id=case_id,
            run_id=desk.channel_run(case_id),
            step="identity",
            by=cast.alice(),
            edge=desk.edge,
        )
        event = stream.next()

    assert (event.data["type"], event.data["case"]) == ("step_taken", case_id)


def test_the_inbox_hears_of_its_own_branches_only(desk, address):
    with (
        listening(address, "inbox", cookies=cookies_of(cast.charlie())) as oslo,
        listening(address, "inbox", cookies=cookies_of(cast.alice())) as warsaw,
    ):
        oslo.wait_until_open()
        warsaw.wait_until_open()
        case_id = desk.a_case()
        heard = warsaw.next()
        withdraw_role(
            by=cast.ada(),
            person_id=cast.charlie().person_id,
            role=Role.AGENT,
            branch_id=cast.branch_oslo().id,
            at=desk.now,
            real_at=desk.real_now,
        )
        first_in_oslo = oslo.next()

    assert heard.data["case"] == case_id
    assert first_in_oslo.name == "gone"


def test_who_comes_back_hears_what_happened_meanwhile(desk, address):
    case_id = desk.a_case()
    seen = head()
    note(desk, case_id)
    cookies = cookies_of(cast.alice())

    with listening(address, f"case:{case_id}", cookies=cookies, after=seen) as stream:
        first = stream.next()
    with listening(
        address, f"case:{case_id}", cookies=cookies, after="start", last_event_id=first.id
    ) as stream:
        stream.wait_until_open()
        note(desk, case_id)
        second = stream.next()

    assert first.data["type"] == second.data["type"] == "note_written"
    assert first.id != second.id


def test_who_was_away_too_long_is_told_to_load_the_page_anew(desk, address, monkeypatch):
    monkeypatch.setattr("handrail.config.live.news.AT_A_TIME", 3)
    case_id = desk.a_case()

    with listening(
        address, f"case:{case_id}", cookies=cookies_of(cast.alice()), after="start"
    ) as stream:
        event = stream.next()

    assert event.name == "reload"
    assert event.id == head()


@pytest.mark.parametrize("how", ["role withdrawn", "left", "password changed"])
def test_a_stream_ends_when_its_readers_rights_end(desk, address, how):
    case_id, bob = desk.a_case(), cast.bob()
    moment = {"at": desk.now, "real_at": desk.real_now}
    end = {
        "role withdrawn": lambda: withdraw_role(
            by=cast.ada(),
            person_id=bob.person_id,
            role=Role.AGENT,
            branch_id=cast.branch_warsaw().id,
            **moment,
        ),
        "left": lambda: deactivate_person(by=cast.ada(), person_id=bob.person_id, **moment),
        "password changed": lambda: set_password(
            by=bob, password="correct horse battery staple", **moment
        ),
    }

    with listening(address, f"case:{case_id}", cookies=cookies_of(bob)) as stream:
        stream.wait_until_open()
        end[how]()
        note(desk, case_id)
        gone, after = stream.next(), stream.next()

    assert gone.name == "gone"
    assert after is None


AT_ONCE = 5.0
"""Seconds, on a busy machine; a quiet stream is looked at only every minute."""


@pytest.mark.parametrize("how", ["signed out", "role withdrawn", "left", "password changed"])
def test_a_quiet_stream_ends_at_once_and_not_only_at_the_next_look(desk, address, how):
    case_id, bob = desk.a_case(), cast.bob()
    cookies = cookies_of(bob)
    moment = {"at": desk.now, "real_at": desk.real_now}
    branch_id = cast.branch_warsaw().id
    end = {
        "signed out": lambda: signed_out(cookies),
        "role withdrawn": lambda: withdraw_role(
            by=cast.ada(), person_id=bob.person_id, role=Role.AGENT, branch_id=branch_id, **moment
        ),
        "left": lambda: deactivate_person(by=cast.ada(), person_id=bob.person_id, **moment),
        "password changed": lambda: set_password(
            by=bob, password="correct horse battery staple", **moment
        ),
    }

    with listening(address, f"case:{case_id}", cookies=cookies) as stream:
        stream.wait_until_open()
        end[how]()
        began = time.monotonic()
        gone, after = stream.next(), stream.next()
        took = time.monotonic() - began

    assert (gone.name, after) == ("gone", None)
    assert took < AT_ONCE


def test_signing_out_here_leaves_the_streams_of_ones_other_browser_open(desk, address):
    case_id, bob = desk.a_case(), cast.bob()
    here, there = cookies_of(bob), cookies_of(bob)

    with listening(address, f"case:{case_id}", cookies=there) as stream:
        stream.wait_until_open()
        signed_out(here)
        note(desk, case_id)
        event = stream.next()

    assert event.name == "changed"


def signed_out(cookies):
    """Press the button that ends the session of these cookies."""
    client = Client()
    client.cookies.load(cookies)
    assert client.post("/sign-out").status_code == 302


def test_a_change_of_rights_that_leaves_the_case_readable_ends_nothing(desk, address):
    from handrail.people.actions.assign_role import assign_role

    case_id = desk.a_case()

    with listening(address, f"case:{case_id}", cookies=cookies_of(cast.bob())) as stream:
        stream.wait_until_open()
        assign_role(
            by=cast.ada(),
            person_id=cast.bob().person_id,
            role=Role.EVALUATOR,
            branch_id=cast.branch_oslo().id,
            at=desk.now,
            real_at=desk.real_now,
        )
        note(desk, case_id)
        event = stream.next()

    assert event.name == "changed"


def test_nobody_listens_without_a_session_or_a_right(desk, address):
    case_id = desk.a_case()
    topics = f"case:{case_id}"

    assert status_of(address, topics) == 401
    assert status_of(address, topics, cookies={"handrail": "guessed"}) == 401
    assert status_of(address, topics, cookies=cookies_of(cast.charlie())) == 404
    assert status_of(address, "case:404404", cookies=cookies_of(cast.alice())) == 404
    assert status_of(address, "inbox", cookies=cookies_of(cast.eve())) == 404


@pytest.mark.parametrize("topics", ["", "case:", "case:x", "everything", "case:-1", "case:٣"])
def test_what_cannot_be_understood_is_refused(desk, address, topics):
    assert status_of(address, topics, cookies=cookies_of(cast.alice())) == 400


def test_a_position_that_was_never_given_is_refused(desk, address):
    cookies = cookies_of(cast.alice())

    assert status_of(address, "inbox", cookies=cookies, after="'; drop table") == 400


def test_only_asking_is_possible(desk, address):
    assert httpx.post(f"{address}/live?topics=inbox").status_code == 405


def test_a_person_has_so_many_streams_and_may_open_another_when_one_is_closed(desk, address):
    cookies = cookies_of(cast.alice())
    with ExitStack() as streams:
        opened = [
            streams.enter_context(listening(address, "inbox", cookies=cookies)).wait_until_open()
            for _ in range(STREAMS_PER_PERSON)
        ]

        refused = status_of(address, "inbox", cookies=cookies)
        other = status_of(address, "inbox", cookies=cookies_of(cast.bob()))

    assert len(opened) == STREAMS_PER_PERSON
    assert (refused, other) == (429, 200)
    assert eventually(lambda: status_of(address, "inbox", cookies=cookies) == 200)


def test_streams_end_when_the_server_is_told_to_stop(desk):
    with ExitStack() as open_stream:
        with served() as address:
            stream = open_stream.enter_context(
                listening(address, "inbox", cookies=cookies_of(cast.alice()))
            )
            stream.wait_until_open()

        assert stream.next() is None


def eventually(question, seconds=5.0):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if question():
            return True
        time.sleep(0.05)
    return False
