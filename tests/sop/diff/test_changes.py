"""Edits of a procedure that uses every key, each told in words and as what it touches."""

from dataclasses import replace
from functools import cache

import pytest
import yaml

from handrail.sop import parse_procedure
from handrail.sop.diff import (
    BODY,
    Carried,
    Moved,
    Of,
    Renamed,
    Subject,
    Touches,
    changes_as_plain,
    changes_between,
    tell_changes,
)
from handrail.sop.text import Text
from handrail.words import Language, known_ids, say
from tests.sop.examples import EVERYTHING, GOLDEN, parsed

SOURCE = (EVERYTHING / "everything.yaml").read_text(encoding="utf-8")
EDITS = yaml.load((GOLDEN / "edits.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - text only
B, W = Touches.BEHAVIOUR, Touches.WORDING


def read(source):
    return parse_procedure(source, name="kitchen-visit.yaml")


@cache
def before():
    return read(SOURCE)


def told(after, language=Language.EN, older=None):
    older = older or before()
    changes = changes_between(older, after)
    return [
        (each.touches, each.on_one_line(language))
        for each in tell_changes(changes, older, after, language)
    ]


def statements(after, language=Language.EN, older=None):
    older = older or before()
    changes = changes_between(older, after)
    return [each.statement for each in tell_changes(changes, older, after, language)]


def after(old, new):
    assert SOURCE.count(old) == 1, old
    return read(SOURCE.replace(old, new))


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit["told"][:60])
def test_each_edit_is_told_once_and_as_what_it_touches(edit):
    found = after(edit["old"], edit["new"])

    assert told(found) == [(edit["touches"], edit["told"])]


def test_a_wording_is_told_in_the_language_in_which_it_changed():
    found = after("de: Nach der Auftragsnummer fragen.", "de: Nach der Nummer fragen.")

    assert statements(found) == [
        "Text (German): was “Nach der Auftragsnummer fragen.”; is now “Nach der Nummer fragen.”."
    ]


def test_an_undo_is_a_change_of_both_what_is_done_and_what_is_said():
    undo = "        undo: {en: Cancel the voucher., de: Den Gutschein stornieren.}\n"

    found = after(undo, "")

    assert [touches for touches, _ in told(found)] == [B, W, W]
    assert statements(found)[0] == "Can no longer be taken back."


STEPS = """\
  - {id: greet, say: Good day}
  - {id: verify, check: Verify the name}
  - {id: offer, do: Offer tea}
  - id: hot
    choose: Is it hot?
    yes:
      - {id: blow, say: Blow}
    no: []
"""


def small(*edits):
    source = STEPS
    for old, new in edits:
        assert source.count(old) == 1
        source = source.replace(old, new)
    return parsed(source)


def changes(*edits):
    return changes_between(small(), small(*edits))


def words(*edits):
    older, newer = small(), small(*edits)
    changes = changes_between(older, newer)
    told = tell_changes(changes, older, newer, Language.EN)
    return [(each.subject, each.statement) for each in told]


def test_a_step_that_moved_up_says_before_which_it_comes_now():
    verify, offer = STEPS.splitlines(keepends=True)[1:3]

    edit = (verify + offer, offer + verify)

    assert changes(edit) in (
        (Moved(subject=Subject(Of.BLOCK, "offer"), comes_before="verify"),),
        (Moved(subject=Subject(Of.BLOCK, "verify"), comes_after="offer"),),
    )
    assert len(words(edit)) == 1


def test_a_step_that_moved_into_a_way_says_from_where_and_to_where():
    edit = (
        ("  - {id: offer, do: Offer tea}\n", ""),
        (
            "      - {id: blow, say: Blow}\n",
            "      - {id: blow, say: Blow}\n      - {id: offer, do: Offer tea}\n",
        ),
    )

    (change,) = changes(*edit)

    assert isinstance(change, Carried)
    assert (change.came_from, change.comes_after) == (BODY, "blow")
    assert words(*edit) == [
        ("Step “Offer tea” (offer)", "Moved into “Is it hot? \N{EN DASH} Yes”, after “Blow”.")
    ]


def test_a_step_that_says_what_it_was_is_renamed_and_not_new():
    edit = ("{id: verify,", "{id: identify, was: verify,")

    assert changes(edit) == (Renamed(Subject(Of.BLOCK, "identify"), "verify", "identify"),)


def test_a_step_under_another_id_that_says_nothing_is_new_and_the_old_one_gone():
    assert words(("{id: verify,", "{id: identify,")) == [
        ("Step “Verify the name” (identify)", "New, after “Good day”."),
        ("Step “Verify the name” (verify)", "No longer there."),
    ]


def test_a_block_of_another_kind_says_so():
    edit = ("  - {id: greet, say: Good day}\n", "  - {id: greet, optional: Good day, steps: []}\n")

    assert words(edit) == [
        ("Optional part “Good day” (greet)", "Kind: was “Say”; is now “If it helps”."),
        ("Optional part “Good day” (greet)", "What to say (English): no longer “Good day”."),
    ]


def test_programs_get_each_change_with_what_was_and_is():
    found = changes_as_plain(changes_between(before(), after("limit: 2", "limit: 3")))

    assert found == [
        {
            "change": "changed",
            "touches": "behaviour",
            "subject": {"of": "block", "id": "chase"},
            "aspect": "limit",
            "before": 2,
            "after": 3,
        }
    ]


@pytest.mark.parametrize("language", Language)
def test_what_is_right_instead_is_told_in_every_language(language):
    now = replace(before(), instead=(("refund", Text(((Language.EN, "The money is wanted."),))),))

    (only,) = told(now, language)

    assert "refund" in only[1]


@pytest.mark.parametrize("language", Language)
def test_every_sentence_of_a_change_is_there_in_every_language(language):
    english = {each for each in known_ids(Language.EN) if each.startswith("diff-")}

    assert english <= known_ids(language)


POLISH = {1: "Jedna zmiana", 2: "2 zmiany", 5: "5 zmian", 22: "22 zmiany", 112: "112 zmian"}
CROATIAN = {1: "1 promjena", 2: "2 promjene", 5: "5 promjena", 21: "21 promjena", 34: "34 promjene"}


@pytest.mark.parametrize(
    ("language", "count", "begins"),
    [
        *((Language.PL, count, begins) for count, begins in POLISH.items()),
        *((Language.HR, count, begins) for count, begins in CROATIAN.items()),
        (Language.HU, 5, "5 változás"),
        (Language.NB, 1, "Én endring"),
    ],
)
def test_changes_are_counted_as_each_language_counts(language, count, begins):
    assert say("diff-behaviour", language, count=count).startswith(begins)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.DE, "Limit von 20,00\xa0€ auf 30,00\xa0€ erhöht."),
        (Language.PL, "Limit podwyższono z 20,00\xa0€ na 30,00\xa0€."),
        (Language.HU, "Az értékhatár emelkedett: eddig 20,00\xa0EUR, mostantól 30,00\xa0EUR."),
        (Language.HR, "Ograničenje je povišeno s 20,00\xa0€ na 30,00\xa0€."),
        (Language.NB, "Fullmaktsgrensen er hevet fra 20,00\xa0€ til 30,00\xa0€."),
    ],
)
def test_a_raised_limit_is_told_in_the_language_of_its_reader(language, words):
    found = after("[20 EUR, 80 PLN, 8000 HUF]", "[30 EUR, 80 PLN, 8000 HUF]")

    assert statements(found, language) == [words]
