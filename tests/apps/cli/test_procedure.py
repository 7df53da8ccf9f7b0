"""What is told of procedure files: runs that show all they can be, and what rules leave open."""

import json
from pathlib import Path

from click.testing import CliRunner

from handrail.cli.main import main

SHIPPED = Path(__file__).parents[3] / "procedures" / "email.yaml"
NEVER = """
  - id: old
    choose: How old is it?
    ways:
      some: {text: Some days, when: order.age_days > 3, steps: []}
      many: {text: Many days, when: order.age_days > 30, steps: []}
      none: {text: None, steps: []}
"""

GAP = """
  - id: old
    choose: How old is it?
    ways:
      some: {text: Some days, when: order.age_days < 30, steps: []}
      many: {text: Many days, when: order.age_days > 30, steps: []}
"""


def run(*arguments, **environment):
    return CliRunner().invoke(main, ["procedure", *map(str, arguments)], env=environment)


def written(folder, steps):
    source = SHIPPED.read_text().partition("facts:")[0]
    file = folder / "written.yaml"
    facts = "facts:\n  order.age_days: {label: Days, type: number}\n"
    file.write_text(f"{source}{facts}steps:{steps}  - {{id: over, end: answered}}\n")
    return file


def test_the_runs_are_told_line_by_line_with_what_becomes_known():
    result = run("scenarios", SHIPPED)

    assert result.exit_code == 0
    assert "Known now: The letter comes from the address in the customer's account: no" in (
        line.strip() for line in result.stdout.splitlines()
    )
    assert result.stdout.splitlines()[-1] == "Runs: 4. What none of them shows: 0."


def test_programs_get_the_runs_as_json():
    found = json.loads(run("scenarios", SHIPPED, "--format", "json").stdout)

    assert found["unreached"] == []
    assert found["scenarios"][0]["moves"][0] == {
        "role": "agent",
        "learns": {},
        "kind": "take_step",
        "step": "read",
        "amount": None,
    }


def test_what_can_never_happen_is_said_in_words(tmp_path):
    result = run("scenarios", written(tmp_path, NEVER), LANG="de")

    assert "„How old is it?“ durch die Regel für „Many days“ entschieden: das kann nie" in (
        result.stdout
    )


def test_a_broken_file_has_no_runs(tmp_path):
    result = run("scenarios", written(tmp_path, "\n  - {id: act, do: Act, who: }\n"))

    assert result.exit_code == 1
    assert result.stdout == ""


def test_a_gap_is_told_and_the_file_is_sound_all_the_same(tmp_path):
    file = written(tmp_path, GAP)

    result = run("check", file)

    assert result.exit_code == 0
    assert result.stdout.startswith(f"{file}: sound\n")
    assert "No way is taken with: Days: 30." in result.stderr
    assert result.stderr.rstrip().endswith("(gap)")
