"""What is not translated is found, and what was translated before its source changed."""

import pytest
from hypothesis import given

from handrail.sop import parse_procedure
from handrail.sop.diff import PROCEDURE, Of, Subject
from handrail.sop.translations import Lack, translations_due
from handrail.words import Language
from tests.sop.examples import shop_procedures
from tests.sop.generated import procedures

SOURCE = """\
handrail: 1
procedure: kettle
kind: matter
title: {en: Mend a kettle, de: Einen Kessel reparieren}
department: {en: Service, de: Service}
purpose: {en: Tea., de: Tee.}
outcome: {en: Tea within a day., de: Tee in einem Tag.}
owner: team_leader
facts:
  cup.size:
    label: {en: Size, de: Größe}
    type: choice
    options: {small: {en: Small, de: Klein}, large: {en: Large, de: Groß}}
steps:
  - id: greet
    say:
      - {channel: phone, say: {en: Hello., de: Hallo.}}
      - say: {en: Good day., de: Guten Tag.}
    text: {en: Greet, de: Begrüßen}
  - id: boil
    choose: {en: "Does it boil?", de: "Kocht es?"}
    ways:
      well: {text: {en: It does, de: Es kocht}, steps: []}
      ill: {text: {en: It does not, de: Es kocht nicht}, steps: []}
  - {id: finish, end: resolved}
"""
STEP = Subject(Of.BLOCK, "greet")


def read(source):
    return parse_procedure(source, name="kettle.yaml")


def versions(*edits):
    """Return the versions that edits, one after the other, make of the first one."""
    found = [SOURCE]
    for old, new in edits:
        assert found[-1].count(old) == 1, old
        found.append(found[-1].replace(old, new))
    return [(f"kettle@{number}", read(each)) for number, each in enumerate(found, start=1)]


def due(*edits, **more):
    return translations_due(versions(*edits), **more)


def test_where_everything_is_written_nothing_is_due():
    assert due() == ()


@pytest.mark.parametrize(
    ("text", "subject", "name"),
    [
        ("de: Tee.", PROCEDURE, "purpose"),
        ("de: Größe", Subject(Of.FACT, "cup.size"), "label"),
        ("de: Groß}", Subject(Of.FACT, "cup.size"), "=large"),
        ("de: Hallo.", STEP, "say"),
        ("de: Guten Tag.", STEP, "say"),
        ("de: Begrüßen", STEP, "text"),
        ('de: "Kocht es?"', Subject(Of.BLOCK, "boil"), "text"),
        ("de: Es kocht nicht", Subject(Of.WAY, "boil", "ill"), "text"),
    ],
)
def test_a_text_that_somebody_left_out_is_missing(text, subject, name):
    without = SOURCE.replace(f", {text}", "}" if text.endswith("}") else "", 1)

    (found,) = translations_due([("kettle@1", read(without))])

    assert (found.subject, found.text) == (subject, name)
    assert (found.language, found.lack, found.source) == (Language.DE, Lack.MISSING, Language.EN)


def test_a_translation_is_outdated_once_its_source_says_something_else():
    (found,) = due(("en: Good day.", "en: Good morning."))

    assert (found.subject, found.text, found.lack) == (STEP, "say", Lack.OUTDATED)
    assert (found.meant, found.wording) == ("Good day.", "Good morning.")
    assert found.since == "kettle@2"


def test_a_translation_that_changed_with_or_after_its_source_is_not():
    edit = ("en: Good day., de: Guten Tag.", "en: Good morning., de: Guten Morgen.")
    after = ("en: Good day.", "en: Good morning."), ("de: Guten Tag.", "de: Guten Morgen.")

    assert due(edit) == ()
    assert due(*after) == ()


def test_a_source_that_was_changed_back_leaves_its_translation_up_to_date():
    assert due(("en: Good day.", "en: Hi."), ("en: Hi.", "en: Good day.")) == ()


def test_a_change_of_the_translation_alone_is_no_matter_of_its_source():
    assert due(("de: Guten Tag.", "de: Grüß Gott.")) == ()


def test_what_was_outdated_long_ago_still_is():
    (found,) = due(
        ("en: Good day.", "en: Hi."), ("en: Tea.", "en: Tea. "), ("de: Tee.", "de: Tee!")
    )

    assert (found.text, found.since) == ("say", "kettle@2")


def test_a_step_that_was_renamed_is_followed():
    (found,) = due(
        ("en: Good day.", "en: Hi."),
        ("  - id: greet\n", "  - id: welcome\n    was: greet\n"),
    )

    assert found.subject == Subject(Of.BLOCK, "welcome")
    assert found.lack is Lack.OUTDATED


def test_a_source_that_is_written_later_makes_no_translation_outdated():
    german = SOURCE.replace("{en: Good day., de: Guten Tag.}", "{de: Guten Tag.}")

    found = translations_due([("kettle@1", read(german)), ("kettle@2", read(SOURCE))])

    assert found == ()


def test_other_languages_are_looked_at_when_they_are_asked_for():
    found = due(languages=[Language.PL])

    assert {each.language for each in found} == {Language.PL}
    assert {each.lack for each in found} == {Lack.MISSING}
    assert len(found) == 13


def test_no_version_has_nothing_due():
    assert translations_due([]) == ()


def test_the_procedures_that_come_with_handrail_are_translated():
    assert not any(translations_due([("1", each)]) for each in shop_procedures())


@given(procedures())
def test_of_one_version_nothing_is_outdated_and_what_is_missing_is_not_written(procedure):
    for found in translations_due([("kettle@1", procedure)], languages=tuple(Language)):
        assert found.lack is Lack.MISSING
        assert found.language != found.source


@given(procedures())
def test_a_version_that_is_published_again_makes_nothing_outdated(procedure):
    versions = [("kettle@1", procedure), ("kettle@2", procedure)]

    assert all(found.lack is Lack.MISSING for found in translations_due(versions))
