from pathlib import Path

import pytest

from handrail.measure import MEASURES, Better, MeasureUnit, UnknownMeasure, measure_named
from handrail.words import COMPLETE, Language, say

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "measures.md"

each_measure = pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.id)


@each_measure
def test_a_measure_has_its_place_in_the_reference(measure):
    heading = f"## {say(measure.name, Language.EN)}"

    assert heading in PAGE.read_text(encoding="utf-8").splitlines()


@each_measure
def test_the_reference_names_the_measure_and_its_sources(measure):
    page = PAGE.read_text(encoding="utf-8")

    section = page.split(f"## {say(measure.name, Language.EN)}\n")[1].split("\n## ")[0]
    assert f"`{measure.id}`" in section
    assert all(source.split(",")[0] in section for source in measure.sources)


@each_measure
@pytest.mark.parametrize("language", COMPLETE)
def test_a_measure_can_be_said_and_defined(measure, language):
    assert say(measure.name, language)
    assert say(measure.definition, language).endswith(".")


@each_measure
def test_a_measure_names_where_its_formulas_come_from(measure):
    assert measure.sources


@each_measure
def test_a_share_lies_between_none_and_all(measure):
    if measure.unit is MeasureUnit.SHARE:
        assert (measure.lowest, measure.highest) == (0, 1)
    assert (measure.better is Better.LOWER) == (measure.unit is MeasureUnit.TIME)


def test_a_measure_is_found_by_its_id():
    assert all(measure_named(measure.id) is measure for measure in MEASURES)


def test_an_unknown_measure_is_refused_with_the_known_ones():
    with pytest.raises(UnknownMeasure, match=r"'happiness'.*csat"):
        measure_named("happiness")
