"""Real files, imported by the command where they lie; none of them is ours to keep."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.sop import parse_procedure
from handrail.sop.formats import importer_for

from .walking import walk_to_every_end

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
CHARTS = sorted((DATA / "flowcharts").glob("*.json"))
GRAPHS = sorted((DATA / "telecom").glob("*.dot"))
ARTICLES = sorted((DATA / "articles").glob("*.txt"))

needs_the_data = pytest.mark.skipif(
    not (CHARTS and GRAPHS and ARTICLES),
    reason="The flow charts, graphs and articles of shared/data are not beside this checkout.",
)


def imported(file, tmp_path):
    """Return the procedure that the command writes."""
    output = tmp_path / "imported.yaml"
    result = CliRunner().invoke(main, ["import", str(file), "-o", str(output)])
    assert result.exit_code == 0, result.output
    return output.read_text(encoding="utf-8")


def words_of(text):
    """Return the words of a line, without the number of a list's entry."""
    return " ".join(re.findall(r"\w+", re.sub(r"^\s*\d+\. ", "", text)))


@needs_the_data
def test_all_twelve_flow_charts_three_graphs_and_five_articles_are_there():
    assert (len(CHARTS), len(GRAPHS), len(ARTICLES)) == (12, 3, 5)


@needs_the_data
@pytest.mark.parametrize("file", [*CHARTS, *GRAPHS], ids=lambda file: file.stem)
def test_a_real_chart_can_be_walked_to_every_end(file, tmp_path):
    assert walk_to_every_end(imported(file, tmp_path)) >= 7


@needs_the_data
@pytest.mark.parametrize("file", CHARTS, ids=lambda file: file.stem)
def test_nothing_of_a_question_tree_is_written_twice(file):
    report = importer_for(file.name).read(file.read_bytes(), name=file.name).report

    assert all(entry.sentence.id != "formats-node-several" for entry in report)


@needs_the_data
@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_a_real_article_becomes_a_draft_in_its_own_language(file, tmp_path):
    procedure = parse_procedure(imported(file, tmp_path), name="draft.yaml")

    language = file.stem.rpartition(".")[2]
    assert {code for step in procedure.steps() for code, _ in step.text.wordings} >= {language}


@needs_the_data
@pytest.mark.parametrize("file", ARTICLES, ids=lambda file: file.stem)
def test_every_line_of_a_real_article_is_in_the_account(file):
    report = importer_for(file.name).read(file.read_bytes(), name=file.name).report

    told = words_of(" ".join(entry.piece for entry in report))
    lines = file.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if words_of(line) not in told] == []
