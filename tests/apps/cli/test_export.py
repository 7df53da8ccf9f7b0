from pathlib import Path

from click.testing import CliRunner

from handrail.cli.main import main

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
