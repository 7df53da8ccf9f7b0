"""Steps cover letters of AIDET, or of the memory acronym that the procedure names."""

import pytest

from handrail.sop import behaviour_hash, parse_procedure, wording_hashes
from handrail.sop.render import render_procedure
from handrail.sop.telling import Telling, told_body
from handrail.words import Language
from tests.sop.examples import HEAD, findings_in, small

OWN = HEAD.replace("facts:", "memory acronym: HEARD\nfacts:")
STEP = "steps:\n  - {id: act, do: Act, covers: [hear, resolve]}\n  - {id: end, end: resolved}\n"


def test_letters_of_a_companys_own_acronym_are_taken_as_they_are_written():
    procedure = parse_procedure(OWN + STEP, name="kettle.yaml")

    (act, _) = procedure.steps()
    assert (procedure.memory_acronym, act.covers) == ("HEARD", ("hear", "resolve"))


def test_without_an_acronym_of_its_own_only_the_letters_of_aidet_are_known():
    assert [each.rule for each in findings_in(HEAD + STEP)] == ["unknown-letter"] * 2


def test_naming_aidet_says_no_more_than_naming_none():
    silent, named = (
        parse_procedure(source, name="kettle.yaml")
        for source in (small(""), small("").replace("facts:", "memory acronym: AIDET\nfacts:"))
    )

    assert behaviour_hash(named) == behaviour_hash(silent)
    assert wording_hashes(named) == wording_hashes(silent)
    assert "memory acronym" not in render_procedure(named)


@pytest.mark.parametrize("language", [Language.EN, Language.DE])
def test_a_letter_of_the_companys_own_is_told_as_it_is_written(language):
    procedure = parse_procedure(OWN + STEP, name="kettle.yaml")

    told = told_body(Telling(procedure, language))

    assert told[0].covers == ("hear", "resolve")
