"""Real flow charts, read where they lie beside the checkout; none of them is ours to keep."""

from pathlib import Path

import pytest

from handrail.sop.formats import importer_for

from .walking import walk_to_every_end

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CHARTS = sorted((DATA / "flowcharts").glob("*.json"))
GRAPHS = sorted((DATA / "telecom").glob("*.dot"))

needs_the_data = pytest.mark.skipif(
    not CHARTS or not GRAPHS,
    reason="shared/data/flowcharts and shared/data/telecom are not beside this checkout.",
)


def imported(file):
    return importer_for(file.name).read(file.read_bytes(), name=file.name)


@needs_the_data
def test_all_twelve_flow_charts_and_three_graphs_are_there():
    assert (len(CHARTS), len(GRAPHS)) == (12, 3)


@needs_the_data
@pytest.mark.parametrize("file", [*CHARTS, *GRAPHS], ids=lambda file: file.stem)
def test_a_real_chart_can_be_walked_to_every_end(file):
    assert walk_to_every_end(imported(file).source) >= 7


@needs_the_data
@pytest.mark.parametrize("file", CHARTS, ids=lambda file: file.stem)
def test_nothing_of_a_question_tree_is_written_twice(file):
    assert all(entry.sentence.id != "formats-node-several" for entry in imported(file).report)
