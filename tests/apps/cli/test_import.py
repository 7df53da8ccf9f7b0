"""A chart is imported from the command line: whole, with an account, or not at all."""

import json

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.sop import parse_procedure

CHART = """digraph { node [shape=box];
  Start [shape=oval]; Ask [label="Boils it?", shape=diamond]; Mend; Tea [shape=oval];
  Start -> Ask; Ask -> Tea [label=yes]; Ask -> Mend [label=no]; Mend -> Tea }
"""


def run(*arguments):
    return CliRunner().invoke(main, ["import", *map(str, arguments)])


@pytest.fixture
def chart(tmp_path):
    file = tmp_path / "kettle.gv"
    file.write_text(CHART)
    return file


def test_the_procedure_is_printed_and_the_account_stands_beside_it(chart):
    result = run(chart)

    assert result.exit_code == 0
    assert parse_procedure(result.stdout, name="kettle.yaml").id == "kettle"
    assert "Ask: is the choice ask." in result.stderr


def test_the_procedure_is_written_to_a_file_and_the_account_printed(chart, tmp_path):
    output = tmp_path / "kettle.yaml"

    result = run(chart, "-o", output)

    assert result.exit_code == 0
    assert parse_procedure(output.read_bytes(), name="kettle.yaml").id == "kettle"
    assert result.stdout.splitlines()[-1] == f"{output} is written: 9 pieces used, 0 left out."
    assert {file.name for file in tmp_path.iterdir()} == {"kettle.gv", "kettle.yaml"}


def test_programs_get_procedure_and_account_as_json(chart):
    found = json.loads(run(chart, "--format", "json").stdout)

    assert found["ok"] is True
    assert parse_procedure(found["procedure"], name="kettle.yaml").id == "kettle"
    assert {"piece": "Ask", "used": True, "words": "is the choice ask."} in found["report"]


@pytest.mark.parametrize("shown", ["text", "json"])
def test_what_cannot_be_imported_is_told_with_its_place_and_leaves_the_output_alone(
    chart, tmp_path, shown
):
    output = tmp_path / "kettle.yaml"
    output.write_text("as before")
    chart.write_text("digraph { a [shape=oval]; a -> b;\n b [shape=box] }")

    result = run(chart, "-o", output, "--format", shown)

    assert result.exit_code == 1
    assert output.read_text() == "as before"
    if shown == "json":
        (finding,) = json.loads(result.stdout)["findings"]
        assert (finding["rule"], finding["line"]) == ("dead-end", 1)
    else:
        assert result.stderr.startswith(f"{chart}:1:32: The way stops at b")


def test_a_folder_that_cannot_be_written_to_is_named(chart, tmp_path):
    output = tmp_path / "missing" / "kettle.yaml"

    result = run(chart, "-o", output)

    assert result.exit_code == 1
    assert f"{output} was not written" in result.stderr


def test_a_file_of_another_kind_needs_its_kind_named(chart):
    other = chart.rename(chart.with_suffix(".txt"))

    assert run(other).exit_code == 2
    assert "dot, question-tree" in run(other).stderr
    assert run(other, "--as", "dot").exit_code == 0


@pytest.mark.parametrize("arguments", [["nowhere.dot"], ["--as", "visio", "x.dot"], []])
def test_a_wrong_command_says_how_it_is_used(arguments):
    assert run(*arguments).exit_code == 2
