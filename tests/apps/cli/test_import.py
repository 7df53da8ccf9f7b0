"""A file is imported from the command line: whole, with an account, or not at all."""

import json
from io import BytesIO

import pytest
from click.testing import CliRunner
from docx import Document

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
    other = chart.rename(chart.with_suffix(".drawn"))

    assert run(other).exit_code == 2
    assert "dot, question-tree, bpmn" in run(other).stderr
    assert run(other, "--as", "dot").exit_code == 0


REFUND = """# Refund a purchase

1. Ask for the order number.
2. If the article is damaged, close the case.
3. Refund the price within 2 hours.

## See also
"""


def test_a_text_becomes_a_draft_and_every_sentence_of_it_is_accounted_for(tmp_path):
    file = tmp_path / "refund.md"
    file.write_text(REFUND, encoding="utf-8")

    found = json.loads(run(file, "--format", "json").stdout)

    became = {each["piece"]: (each["used"], each.get("became")) for each in found["report"]}
    assert parse_procedure(found["procedure"], name="d.yaml").id == "refund-a-purchase"
    assert became["Ask for the order number."] == (True, "ask-order-number")
    assert became["See also"][0] is False


def test_what_a_text_was_not_used_for_is_told_with_its_line(tmp_path):
    file = tmp_path / "refund.txt"
    file.write_text(REFUND, encoding="utf-8")

    told = run(file).stderr

    assert "line 7, See also: It is a heading with no steps" in told


def test_nothing_in_a_text_moves_the_cursor_of_whoever_reads_the_account(tmp_path):
    file = tmp_path / "refund.txt"
    file.write_text("Ask for the number.\x1b[2J", encoding="utf-8")

    assert "\x1b" not in run(file).stderr


def test_a_word_document_becomes_a_draft(tmp_path):
    file, held, made = tmp_path / "refund.docx", BytesIO(), Document()
    made.add_heading("Refund a purchase", 0)
    made.add_paragraph("Ask for the order number.", style="List Number")
    made.save(held)
    file.write_bytes(held.getvalue())

    result = run(file)

    assert result.exit_code == 0
    assert parse_procedure(result.stdout, name="d.yaml").id == "refund-a-purchase"
    assert "paragraph 2: became “ask-order-number”." in result.stderr


@pytest.mark.parametrize(
    ("name", "content", "rule", "mend"),
    [
        ("a.md", b"Ask.\nAsk \xff", "not-utf-8", "Save it as UTF-8."),
        ("a.txt", b"a" * 200_001, "too-large", "cut it into several procedures"),
        ("a.docx", b"PK", "no-document", "Save it as .docx"),
        ("a.bpmn", b"<a>", "xml-broken", "Correct it where the finding points"),
        ("a.bpmn", b"<!DOCTYPE a><a/>", "xml-doctype", "Take the line with “DOCTYPE” out"),
        ("a.bpmn", b"<a/>", "not-bpmn", "Export the process as BPMN 2.0 XML"),
        ("a.dmn", b"<a/>", "not-dmn", "Export the decision as DMN XML"),
        ("a.dot", b"graph { a -- b }", "dot-undirected", "Write “digraph”"),
        ("a.json", b"{", "not-json", "Correct it where the finding points"),
        ("a.docx", bytes(20_000_001), "too-large", "Take out its pictures"),
    ],
)
def test_a_wrong_file_is_told_with_its_rule_and_mend_and_writes_nothing(
    tmp_path, name, content, rule, mend
):
    file, output = tmp_path / name, tmp_path / "a.yaml"
    file.write_bytes(content)

    result = run(file, "-o", output)

    assert result.exit_code == 1
    assert f"({rule})" in result.stderr
    assert mend in result.stderr
    assert not output.exists()


def test_a_text_that_is_no_utf_8_says_in_which_line(tmp_path):
    file = tmp_path / "a.md"
    file.write_bytes(b"Ask.\nAsk \xff")

    assert run(file).stderr.startswith(f"{file}:2:1: ")


@pytest.mark.parametrize("arguments", [["nowhere.dot"], ["--as", "visio", "x.dot"], []])
def test_a_wrong_command_says_how_it_is_used(arguments):
    assert run(*arguments).exit_code == 2
