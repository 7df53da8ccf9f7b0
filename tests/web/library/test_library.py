import re
from pathlib import Path

import pytest
from django.utils.html import escape

from handrail.library import queries as library
from handrail.sop.parse import parse_procedure
from handrail.web.library.show import procedure_page
from handrail.words import Language
from tests import cast
from tests.apps.desk.desk import publish

PROCEDURES = Path(__file__).parents[3] / "procedures"
FILES = sorted(PROCEDURES.glob("*.yaml"))


@pytest.fixture
def shop(desk):
    """Publish the four procedures of the shop besides the desk's own two."""
    for file in FILES:
        publish(file.read_text(), file=file.name)


def text_of(html):
    """Return a page's words, single-spaced."""
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


@pytest.mark.parametrize("who", [cast.alice, cast.charlie, cast.ada])
def test_colleagues_read_the_list(browse, shop, read, who):
    page = read(browse(who()).get("/library"))

    for words in ("Late parcel", "Take goods back and refund them", "For channels", "Version 1"):
        assert words in page
    assert "First reply within 2 business hours" in page


def test_who_may_not_read_procedures_is_told_so(browse, shop, read):
    eve = browse(cast.eve())

    for path in ("/library", "/library/parcel"):
        answer = eve.get(path)
        assert answer.status_code == 403
        assert "Late parcel" not in read(answer)
        assert "Ask an administrator" in read(answer)


def test_nobody_signs_in_first(browse):
    assert browse().get("/library/parcel").url.startswith("/sign-in")


@pytest.mark.parametrize("name", ["nothing", "parcel@1", "<script>", "..", "%00", "x" * 300])
def test_a_procedure_that_does_not_exist_is_said_so(browse, desk, read, name):
    answer = browse(cast.alice()).get(f"/library/{name}")

    assert answer.status_code == 404
    assert "<script>alert" not in read(answer)


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_procedure_of_the_shop_can_be_read(browse, shop, read, file, language):
    alice = browse(cast.alice())
    alice.post("/preferences", {"language": language})
    procedure = parse_procedure(file.read_text(), name=file.name)

    page = text_of(read(alice.get(f"/library/{procedure.id}")))

    for step in procedure.steps():
        assert _escaped(step.text.said_in(Language(language))) in page


def _escaped(text):
    return " ".join(escape(text).split())


def test_a_step_says_whose_rule_it_is_what_to_say_and_what_comes_first(browse, shop, read):
    page = text_of(read(browse(cast.alice()).get("/library/return-and-refund")))

    for words in (
        "Must, by law Directive 2011/83/EU, Article 13",
        "In your own words",
        "Decided by rule Condition of the goods: Faulty",
        "Up to €20.00; above that a team leader decides",
        "Promised: within 2 business days",
        "Within 14 days",
        "a team leader agrees first",
        "Waits for the customer",
        "Keeps: Order number",
        "To take it back Recall the payment",
        "Only after step 2",
    ):
        assert words in page, words


def test_numbers_run_through_and_links_lead_to_their_steps(browse, shop, read):
    html = read(browse(cast.alice()).get("/library/return-and-refund"))

    numbers = [int(n) for n in re.findall(r'class="part-number"[^>]*>(\d+)<', html)]
    links = set(re.findall(r'href="#(step-[^"]+)"', html))

    assert numbers == list(range(1, len(numbers) + 1))
    assert links
    assert all(f'id="{link}"' in html for link in links)


def test_what_is_not_translated_is_marked(browse, desk, read):
    alice = browse(cast.alice())
    alice.post("/preferences", {"language": "de"})

    page = read(alice.get("/library/parcel"))

    assert '<span lang="en">Late parcel</span>' in page
    assert "auf Englisch" in page
    assert "Noch ist hier nicht alles auf Deutsch geschrieben." in page


def test_what_is_translated_has_no_mark(browse, shop, read):
    alice = browse(cast.alice())
    alice.post("/preferences", {"language": "de"})

    page = read(alice.get("/library/return-and-refund"))

    assert "Ware zurücknehmen und erstatten" in page
    assert "library-mark" not in page
    assert "library-notice" not in page


LOOP = """
handrail: 1
procedure: loop
kind: routine
title: Count the till
department: Shop
purpose: Know what is there.
outcome: The till is right.
owner: till_keeper
channels: [counter]
terms: {float: The coins that stay in the till.}
steps:
  - id: until
    repeat: Count until it is right.
    limit: 3
    steps:
      - {id: count, check: Count., strength: may}
  - {id: done, end: resolved}
"""


def test_a_loop_a_term_and_a_role_of_the_shops_own(browse, desk, read):
    publish(LOOP)

    page = text_of(read(browse(cast.alice()).get("/library/loop")))

    for words in ("At most 3 times.", "The coins that stay in the till.", "till keeper", "May"):
        assert words in page
    assert "Internal routines" in text_of(read(browse(cast.alice()).get("/library")))


@pytest.mark.parametrize("language", Language)
def test_a_page_can_be_told_in_every_language(shop, language):
    for version in library.current_versions():
        page = procedure_page(version, language)

        assert page.parts
        assert bool(page.untranslated) == (not is_whole(version.procedure, language))


def is_whole(procedure, language):
    """Return whether everything that the page tells of the procedure is in the language."""
    steps = [text for step in procedure.steps() for text in (step.text, step.say) if text]
    return all(text.is_written_in(language) for text in (procedure.title, *steps))
