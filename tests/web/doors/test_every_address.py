"""Nobody reads, changes or even notices what is not theirs, at any address there is."""

import pytest
from django.test import Client

from handrail.people.actions.assign_role import assign_role
from handrail.people.roles import Role
from tests import cast
from tests.web.doors.addresses import every_address
from tests.web.doors.secrets import HELD, SECRET, guarded_case, state_of_the_desk

pytestmark = pytest.mark.django_db

WITHOUT_SIGN_IN = {
    "sign-in",
    "sign-in/<str:token>",
    "first-run/<str:token>",
    "s/<str:token>",
    "s/<str:token>/stop",
}
"""Pages for whoever has no account, or not yet."""

ACTS_FOR_ALL = {"sign-out", "preferences"}
"""Forms that do something to one's own browser alone."""


@pytest.fixture
def guarded(desk):
    cast.customer_ines()
    return guarded_case(desk)


@pytest.fixture
def addresses(guarded):
    return every_address(**guarded.places)


def quinn(desk):
    """Return the evaluator of Oslo, who reads every case there."""
    return assign_role(
        by=cast.ada(),
        person_id=cast.charlie().person_id,
        role=Role.EVALUATOR,
        branch_id=cast.branch_oslo().id,
        at=desk.now,
        real_at=desk.real_now,
    )


OUTSIDERS = {
    "an agent of another branch": lambda _: cast.charlie(),
    "an evaluator of another branch": quinn,
    "an executive": lambda _: cast.eve(),
    "an administrator": lambda _: cast.ada(),
}


FORM = {
    "to": "1",
    "waits": "no",
    "outcome": "resolved",
    "procedure": "parcel",
    "letter": "1",
    "step": "closed",
    "do": "done",
    "entry": "x",
    "kind": "note",
    "mode": "note",
    "text": "x",
    "gap": "reason:restate",
    "answer": "not-needed",
    "reason": "x",
    "score": "1",
}
"""What every form of the desk would take, if it came from the right hands."""


def ask(client, address, method):
    """Ask as a page and as a part of one; return both answers' words and statuses."""
    answers = [
        getattr(client, method)(address.path, FORM, headers=headers)
        for headers in ({}, {"HX-Request": "true"})
    ]
    return [
        (answer.status_code, str(answer.headers) + answer.content.decode()) for answer in answers
    ]


def test_alice_reads_the_secret_where_it_lies(browse, addresses):
    alice = browse(cast.alice())

    seen = {
        address.route
        for address in addresses
        for _, text in ask(alice, address, "get")
        if SECRET in text or HELD in text
    }

    assert seen >= {
        "cases/<int:case_id>",
        "cases/<int:case_id>/files/<int:file_id>",
        "cases/<int:case_id>/messages/<int:message_id>/html",
        "inbox",
        "quarantine",
        "quarantine/<int:item_id>",
    }


@pytest.mark.parametrize("who", OUTSIDERS)
@pytest.mark.parametrize("method", ["get", "post"])
def test_who_is_outside_reads_and_changes_nothing_anywhere(browse, desk, addresses, who, method):
    person = OUTSIDERS[who](desk)
    before = state_of_the_desk()

    for address in addresses:
        if address.route in ACTS_FOR_ALL:
            continue
        hidden = (SECRET,) if who == "an administrator" else (SECRET, HELD)
        if who == "an administrator" and method == "post" and address.route.startswith("quarant"):
            continue
        for status, text in ask(browse(person), address, method):
            where = f"{method} {address.route}"
            assert status < 500, where
            for word in hidden:
                assert word not in text, where
            if address.route.startswith("cases/"):
                assert status in {404, 405}, where

    assert state_of_the_desk() == before


@pytest.mark.parametrize("method", ["get", "post"])
def test_who_has_not_signed_in_gets_nowhere(browse, addresses, method):
    before = state_of_the_desk()

    for address in addresses:
        if address.route in ACTS_FOR_ALL | WITHOUT_SIGN_IN:
            continue
        (status, text), (part_status, part) = ask(browse(), address, method)
        where = f"{method} {address.route}"
        assert (status, part_status) in {(302, 401), (405, 405)}, where
        assert SECRET not in text + part, where
        assert HELD not in text + part, where

    assert state_of_the_desk() == before


def test_what_is_outside_looks_like_what_does_not_exist(browse, addresses, guarded):
    """Charlie cannot even count the cases of Warsaw."""
    charlie = browse(cast.charlie())
    missing = every_address(**{**guarded.places, "case_id": guarded.case_id + 1_000})

    for there, nowhere in zip(addresses, missing, strict=True):
        if there.route.startswith("cases/"):
            for method in ("get", "post"):
                assert ask(charlie, there, method)[0][0] == ask(charlie, nowhere, method)[0][0]


def test_no_form_is_taken_without_its_secret(browse, guarded, addresses):
    """The survey's pages alone have none: their address is the secret, and no session is behind it.

    A customer's mail program presses the stop, as RFC 8058 asks, and knows no other secret.
    """
    alice = browse(cast.alice())
    forger = Client(enforce_csrf_checks=True)
    forger.cookies = alice.cookies
    before = state_of_the_desk()

    refused = {address.route: forger.post(address.path, FORM).status_code for address in addresses}

    assert {route for route, status in refused.items() if status != 403} == {
        "s/<str:token>",
        "s/<str:token>/stop",
    }
    assert state_of_the_desk() == before


@pytest.mark.parametrize("path", ["/demo/post", "/demo/post/1", "/demo/now", "/gallery/"])
def test_outside_a_demonstration_its_pages_are_not_there(browse, desk, path):
    alice = browse(cast.alice())

    assert alice.get(path).status_code == 404
    assert alice.post(path).status_code == 404


@pytest.mark.parametrize("number", [0, 1])
def test_a_draft_tells_nobody_outside_how_many_replies_a_case_has(browse, guarded, number):
    draft = {"mode": "reply", "text": "x", "draft": f"{guarded.case_id}-{number}-0"}

    answer = browse(cast.charlie()).post(f"/cases/{guarded.case_id}/draft", draft)

    assert answer.status_code == 404
