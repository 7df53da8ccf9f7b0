"""What is wrong with a file is told in the language that was named, and to programs as JSON."""

import json
import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from tests.sop.examples import small

MAIN = "from handrail.cli.main import main; main()"

COMMANDS = {
    "read": (["read"], 1),
    "diff": (["diff", "FILE"], 2),
    "explain": (["explain"], 1),
    "walk": (["walk"], 1),
    "export": (["export", "--to", "json"], 1),
}


@pytest.fixture
def tabbed(tmp_path):
    file = tmp_path / "tabbed.yaml"
    file.write_text(small("\t- {id: act, do: Act}\n"), encoding="utf-8")
    return file


def told(command, file, *more):
    arguments, code = COMMANDS[command]
    given = [str(file) if each == "FILE" else each for each in arguments]
    result = CliRunner().invoke(main, [*given, str(file), *more], input="")
    assert result.exit_code == code, result.output
    return result


@pytest.mark.parametrize("command", COMMANDS)
def test_a_person_is_told_in_the_language_that_was_named(command, tabbed):
    result = told(command, tabbed, "--language", "hu")

    if command != "export":
        assert result.stdout == ""
        assert f"{tabbed}:13:1: Itt tabulátor áll, pedig csak szóköz állhatna." in result.stderr
    else:
        assert "Itt tabulátor áll" in result.stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_a_program_is_told_as_json(command, tabbed):
    more = () if command == "export" else ("--format", "json")

    result = told(command, tabbed, *more, "--language", "de")

    found = json.loads(result.stdout)
    assert found["ok"] is False
    assert [(each["line"], each["rule"]) for each in found["findings"]] == [(13, "tab")]
    assert found["findings"][0]["mend"].startswith("Ersetzen Sie jeden Tabulator")


@pytest.mark.parametrize("arguments", [["export", "--to", "markdown"], ["read"]])
def test_a_terminal_without_the_letters_is_no_reason_to_end(arguments, tmp_path):
    file = tmp_path / "kettle.yaml"
    file.write_text(small("  - {id: act, do: Főzzön teát}\n"), encoding="utf-8")
    plain = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}

    ended = subprocess.run(
        [
            sys.executable,
            "-c",
            "from handrail.cli.main import main; main()",
            *arguments,
            str(file),
            "--language",
            "hu",
        ],
        env=plain,
        capture_output=True,
        check=False,
    )

    assert ended.returncode == 0, ended.stderr
    assert b"1. " in ended.stdout
