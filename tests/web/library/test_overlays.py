"""What differs where is told on the page of the procedure, and on the case whose rule a step is."""

import re

import pytest

from tests import cast
from tests.apps.desk.desk import MATTER, publish
from tests.apps.desk.test_overlays import LESS, lay_on, opened, publish_law


def text_of(html):
    """Return a page's words, single-spaced."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.fixture
def warsaw(desk):
    """Publish an overlay of Warsaw and a law of its country."""
    cast.branch_warsaw()
    cast.branch_oslo()
    lay_on(LESS)
    publish_law()


def test_it_is_told_what_differs_where_since_when_why_and_in_words(browse, warsaw, read):
    page = text_of(read(browse(cast.alice()).get("/library/parcel")))

    for words in (
        "Rule of the branch Warsaw",
        "Warsaw has its own counter.",
        "At: Warsaw",
        "Since 23 Nov 2026",
        "Answers for it: Team leader",
        "Law in PL: Parcels in Poland",
        "In force since 23 Nov 2026",
    ):
        assert words in page
    assert re.search(r"20.*5 EUR|€20.*€5", page)


def test_the_procedure_is_read_as_it_is_at_a_branch(browse, warsaw, read):
    alice = browse(cast.alice())

    there = text_of(read(alice.get("/library/parcel?branch=warsaw")).partition("What differs")[0])
    elsewhere = text_of(read(alice.get("/library/parcel?branch=oslo")).partition("What diff")[0])

    assert "You have rights." in there
    assert "You have rights." not in elsewhere
    assert there.count("Rule of the branch Warsaw") == 1


def test_an_overlay_whose_procedure_has_changed_asks_to_be_looked_at(browse, warsaw, read):
    publish(MATTER.replace("up to: 20 EUR", "up to: 30 EUR"))

    page = text_of(read(browse(cast.alice()).get("/library/parcel")))

    assert "Whoever answers for it should look at it again." in page


def test_a_procedure_without_overlays_says_nothing_of_them(browse, desk, read):
    page = read(browse(cast.alice()).get("/library/parcel"))

    assert "What differs where" not in page


def test_german_colleagues_read_it_in_german(browse, warsaw, read):
    alice = browse(cast.alice())
    alice.post("/preferences", {"language": "de"})

    page = text_of(read(alice.get("/library/parcel")))

    assert "Regel der Filiale Warsaw" in page
    assert "Was wo anders ist" in page


def test_the_case_says_whose_rule_a_step_is(browse, desk, warsaw, read):
    case_id = desk.a_case(text="Hello there.", subject="Hello")
    opened(desk, case_id)

    page = text_of(read(browse(cast.alice()).get(f"/cases/{case_id}?look=rights")))

    assert "Law in PL: Parcels in Poland. The act asks for it." in page
    assert "With: pl-parcels@1, warsaw-parcels@1" in page
