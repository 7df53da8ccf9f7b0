"""A routine stands in the inbox under its own name, and says when it was due."""

import re
from datetime import timedelta

import pytest

from tests import cast
from tests.apps.desk.desk import publish
from tests.apps.desk.test_routines import (
    MONDAY_THREE,
    ROUTINE,
    fire,
    keep_routine_timers,
    warsaw,
)
from tests.apps.desk.test_routines_of_facts import THURSDAY_NINE, publish_both, routines, say_day
from tests.apps.desk.test_routines_of_facts import fire as fire_for_facts


def text_of(html):
    """Return a page's words, single-spaced."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def late(desk):
    """Return a desk at which a routine has just begun, three days late."""
    cast.branch_warsaw()
    publish(ROUTINE)
    keep_routine_timers(now=desk.now)
    desk.now = MONDAY_THREE + timedelta(days=3, minutes=1)
    fire(desk.now)
    return desk


def test_it_is_in_the_inbox_in_the_readers_language(browse, late, read):
    alice = browse(cast.alice())

    english = text_of(read(alice.get("/inbox?view=free")))
    alice.post("/preferences", {"language": "de"})
    german = text_of(read(alice.get("/inbox?view=free")))

    assert "Tidy up" in english
    assert "Internal" in english
    assert "Aufräumen" in german
    assert "Intern" in german


def test_its_page_shows_its_steps_and_for_how_many_times_it_stands(browse, late, read):
    page = text_of(read(browse(cast.alice()).get(f"/cases/{warsaw().pk}")))

    assert "3 other times have passed since" in page
    assert "Look around" in page


def test_its_steps_are_done_there_and_close_it(browse, late):
    alice = browse(cast.alice())
    path = f"/cases/{warsaw().pk}/line"

    answers = [alice.post(path, {"entry": "", "step": step}) for step in ("look", "put")]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert warsaw().status == "resolved"


def test_it_is_begun_from_its_page_in_the_library_and_is_whoevers_has_pressed(browse, desk, read):
    branch = cast.branch_warsaw()
    publish(ROUTINE)
    alice = browse(cast.alice())

    page = read(alice.get("/library/tidy"))
    answer = alice.post("/library/tidy/begin", {"branch": str(branch.id)})

    assert "Begin now in Warsaw" in text_of(page)
    assert "Begin now in Oslo" not in page
    assert answer["Location"] == f"/cases/{warsaw().pk}"
    assert "somebody wanted it now" in text_of(read(alice.get(answer["Location"])))
    assert warsaw().assignee_id == cast.alice().person_id


def test_nobody_begins_one_at_a_branch_of_others(browse, desk, read):
    cast.branch_warsaw()
    publish(ROUTINE)
    charlie = browse(cast.charlie())

    for branch in (str(cast.branch_warsaw().id), "", "x", "9" * 30):
        assert charlie.post("/library/tidy/begin", {"branch": branch}).status_code == 409
    assert "begin" not in read(browse(cast.eve()).get("/library/tidy"))


def test_what_began_for_a_fact_says_for_which_day_of_which_case(browse, desk, read):
    publish_both()
    case_id = desk.a_case()
    say_day(desk, case_id)
    fire_for_facts(THURSDAY_NINE)
    (routine,) = routines()

    page = text_of(read(browse(cast.alice()).get(f"/cases/{routine.pk}")))

    assert f"Begun because of case {case_id}: Day of the visit is" in page
