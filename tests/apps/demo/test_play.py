"""The whole house, in a process of its own, as a visitor starts it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from handrail.demo.command import demo
from handrail.demo.play_report import Check, Report
from handrail.words import Language

HANDRAIL = Path(sys.executable).parent / "handrail"


def report(form, language=Language.EN):
    told = []
    return Report(form, language, told.append), told


def test_a_play_holds_only_if_every_check_holds():
    good, _ = report("text")
    good.add("letter", (Check("letter-taken", held=True),), seconds=1)
    bad, told = report("text")
    bad.add("letter", (Check("letter-taken", held=False, found="421"),), seconds=1)

    assert good.end()
    assert not bad.end()
    assert "  ✗ The desk took the letter by SMTP. 421" in told
    assert told[-1] == "One check did not hold."


def test_a_play_can_be_read_by_a_program():
    made, told = report("json", Language.DE)
    made.begin()
    made.add("letter", (Check("letter-taken", held=True),), seconds=1)

    assert made.end()

    [line] = told
    [stage] = json.loads(line)["stages"]
    assert stage["title"] == "Eine Kundin schreibt eine E-Mail"
    assert stage["checks"][0]["held"] is True


@pytest.mark.parametrize(
    "option", [("--port", "8000"), ("--data", "somewhere"), ("--fresh",)], ids=lambda each: each[0]
)
def test_a_play_refuses_a_folder_or_a_port_because_it_has_its_own(option):
    result = CliRunner().invoke(demo, ["--play", *option, "--language", "en"])

    assert result.exit_code == 2
    assert f"Leave out {option[0]}." in result.stderr


@pytest.mark.slow
@pytest.mark.timeout(300)
def test_the_story_is_played_to_its_end():
    played = subprocess.run(
        [HANDRAIL, "demo", "--play", "--format", "json"],
        capture_output=True,
        text=True,
        check=False,
    )

    told = json.loads(played.stdout.splitlines()[-1])
    assert played.returncode == 0, told
    assert told["held"]
    assert [stage["stage"] for stage in told["stages"]][-1] == "measures"
