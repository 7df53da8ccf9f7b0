import json
from pathlib import Path

from click.testing import CliRunner

from handrail.cli.main import main
from handrail.sop import parse_procedure

REFUND = Path(__file__).parents[3] / "procedures" / "return-and-refund.yaml"


def export(*arguments):
    return CliRunner().invoke(main, ["export", *map(str, arguments)])


def test_a_procedure_is_printed_as_a_document_in_the_readers_language():
    result = export(REFUND, "--to", "markdown", "--language", "de")

    assert result.exit_code == 0
    assert result.stdout.startswith("# Ware zurücknehmen und erstatten\n")


def test_a_procedure_is_written_to_a_file(tmp_path):
    out = tmp_path / "refund.md"

    result = export(REFUND, "--to", "markdown", "--language", "en", "-o", out)

    assert (result.exit_code, result.stdout) == (0, "")
    assert out.read_text(encoding="utf-8").startswith("# Take goods back and refund them\n")


def test_a_procedure_goes_out_as_a_process_and_comes_back_by_the_command(tmp_path):
    out, again = tmp_path / "refund.bpmn", tmp_path / "refund.yaml"

    exported = export(REFUND, "--to", "bpmn", "--language", "de", "-o", out)
    imported = CliRunner().invoke(main, ["import", str(out), "-o", str(again)])

    assert (exported.exit_code, imported.exit_code) == (0, 0)
    written = parse_procedure(REFUND.read_bytes(), name="refund.yaml")
    assert parse_procedure(again.read_bytes(), name="refund.yaml") == written


def test_a_file_that_cannot_be_written_is_named_and_nothing_of_it_is_there(tmp_path):
    out = tmp_path / "missing" / "refund.bpmn"

    result = export(REFUND, "--to", "bpmn", "-o", out)

    assert result.exit_code == 1
    assert f"{out} was not written" in result.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_broken_file_is_not_written_and_says_where_it_is_broken(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("handrail: 1\n", encoding="utf-8")
    out = tmp_path / "broken.md"

    result = export(broken, "--to", "markdown", "-o", out)

    assert result.exit_code == 1
    assert "broken.yaml:1:1" in result.stderr
    assert not out.exists()


def test_an_unknown_format_is_a_mistake_in_the_command():
    assert export(REFUND, "--to", "nothing").exit_code == 2


HEAD = """\
handrail: 1
procedure: {name}
kind: matter
title: {name}
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
steps:
"""


def test_a_document_has_the_steps_of_what_is_used_and_a_process_names_it(tmp_path):
    outer, inner = tmp_path / "outer.yaml", tmp_path / "inner.yaml"
    outer.write_text(
        HEAD.format(name="outer") + "  - {id: in, use: inner}\n  - {id: e, end: resolved}\n"
    )
    inner.write_text(
        HEAD.format(name="inner") + "  - {id: a, do: Pour tea}\n  - {id: e, end: resolved}\n"
    )

    document = export(outer, "--to", "markdown", "--language", "en")
    process = export(outer, "--to", "bpmn", "--language", "en")

    assert "Pour tea" in document.stdout
    assert process.exit_code == 0
    assert "Pour tea" not in process.stdout


def test_a_procedure_is_written_for_programs():
    result = export(REFUND, "--format", "json", "--language", "en")

    told = json.loads(result.stdout)
    assert (result.exit_code, told["procedure"]) == (0, "return-and-refund")
    assert told["steps"]
