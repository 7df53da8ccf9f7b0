"""A procedure is written as it is at one branch; overlays are held against a new state."""

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.sop import parse_procedure
from tests.sop.overlay.shop import BASE, overlay_source
from tests.sop.overlay.test_law_pack import PACK, PUBLIC, SIGNATURE


def run(*arguments):
    return CliRunner().invoke(main, ["procedure", *map(str, arguments)])


@pytest.fixture
def folder(tmp_path):
    (folder := tmp_path / "folder").mkdir()
    (folder / "refund.yaml").write_text(BASE)
    (folder / "budapest.yaml").write_text(overlay_source("  - {set: gift, up to: 10 EUR}\n"))
    (folder / "law.yaml").write_text(PACK)
    (folder / "law.yaml.sig").write_bytes(SIGNATURE)
    (tmp_path / "house.pub").write_bytes(PUBLIC)
    return folder


def budapest(folder, *more):
    here = ("--branch", "budapest", "--brand", "Kanal", "--country", "HU", "--on", "2026-06-01")
    return run("effective", folder, "refund", *here, *more)


def test_a_procedure_is_written_with_all_that_holds_at_a_branch(folder, tmp_path):
    out = tmp_path / "out.yaml"

    result = budapest(folder, "--trust", tmp_path / "house.pub", "-o", out)

    steps = {step.id: step for step in parse_procedure(out.read_bytes(), name="out").steps()}
    assert result.exit_code == 0
    assert "record" in steps
    assert steps["gift"].limits[0].amount == 10


def test_an_overlay_is_not_called_sound_while_its_base_is_broken(folder):
    (folder / "refund.yaml").write_text(BASE.replace("up to: 20 EUR", "up to: 20"))

    result = run("check", folder)

    assert result.exit_code == 1
    assert f"{folder}/budapest.yaml:3:5: This overlay was not looked at" in result.stderr
    assert "budapest.yaml: sound" not in result.stdout


def test_elsewhere_it_is_the_base(folder):
    result = run("effective", folder, "refund", "--branch", "oslo", "--country", "NO")

    assert parse_procedure(result.stdout, name="out") == parse_procedure(BASE, name="in")


def test_a_law_that_nobody_signed_is_not_passed_by(folder, tmp_path):
    (folder / "law.yaml.sig").unlink()

    result = budapest(folder, "--trust", tmp_path / "house.pub")

    assert (result.exit_code, result.stdout) == (1, "")
    assert "(unsigned)" in result.stderr


def test_a_law_that_pretends_to_be_over_is_not_passed_by(folder, tmp_path):
    (folder / "law.yaml").write_text(PACK.replace("until: 2026-12-31", "until: 2026-01-31"))

    result = budapest(folder, "--trust", tmp_path / "house.pub")

    assert result.exit_code == 1
    assert "(wrong-signature)" in result.stderr


def test_a_law_that_is_over_is_left_out_and_that_is_said(folder, tmp_path):
    here = ("--branch", "budapest", "--country", "HU", "--on", "2027-01-01")

    result = run("effective", folder, "refund", *here, "--trust", tmp_path / "house.pub")

    steps = [step.id for step in parse_procedure(result.stdout, name="out").steps()]
    assert (result.exit_code, "record" in steps) == (0, False)
    assert "(no-longer-in-force)" in result.stderr


def test_overlays_that_do_not_go_together_are_refused(folder, tmp_path):
    (folder / "budapest.yaml").write_text(
        overlay_source("  - {add: [{id: record, note: It}], after: gift}\n")
    )

    result = budapest(folder, "--trust", tmp_path / "house.pub")

    assert result.exit_code == 1
    assert f"{folder}/budapest.yaml:9:17: " in result.stderr


def test_an_unknown_procedure_is_answered_with_those_that_there_are(folder):
    result = run("effective", folder, "refnd")

    assert result.exit_code == 1
    assert "There are: refund" in result.stderr


def test_a_broken_folder_is_not_laid_on(folder):
    (folder / "goals.yaml").write_text("goals: {}\n")

    result = run("effective", folder, "refund")

    assert (result.exit_code, result.stdout) == (1, "")


@pytest.mark.parametrize(
    ("old", "new", "code", "said"),
    [
        ("So it is.", "So it was.", 0, "holds on with: base: "),
        ("up to: 20 EUR", "up to: 30 EUR", 1, "(rebase-changed)"),
    ],
)
def test_an_overlay_is_held_against_a_new_state(folder, tmp_path, old, new, code, said):
    (tmp_path / "new.yaml").write_text(BASE.replace(old, new))

    result = run("rebase", folder / "budapest.yaml", folder / "refund.yaml", tmp_path / "new.yaml")

    assert result.exit_code == code
    assert said in result.stdout + result.stderr


def test_an_overlay_is_only_held_against_its_own_base_and_procedure(folder, tmp_path):
    (other := tmp_path / "other.yaml").write_text(BASE.replace("20 EUR", "30 EUR"))
    (strange := tmp_path / "strange.yaml").write_text(BASE.replace("refund", "return"))
    overlay, base = folder / "budapest.yaml", folder / "refund.yaml"

    not_its_base = run("rebase", overlay, other, base)
    another = run("rebase", overlay, base, strange)

    assert (not_its_base.exit_code, another.exit_code) == (1, 1)
    assert "another state" in not_its_base.stderr
    assert 'changes "refund", not "return"' in another.stderr
