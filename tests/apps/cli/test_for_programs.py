"""What the commands about procedures, law packs and colleagues print for programs."""

import json

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from handrail.cli.set_up import set_up
from tests.sop.overlay.shop import BASE, overlay_source
from tests.sop.overlay.test_law_pack import PACK, PUBLIC, SIGNATURE

HERE = ("--branch", "budapest", "--country", "HU")


def run(*arguments):
    result = CliRunner().invoke(main, [*map(str, arguments), "--format", "json"])
    return result.exit_code, json.loads(result.stdout)


@pytest.fixture
def folder(tmp_path):
    (folder := tmp_path / "folder").mkdir()
    (folder / "refund.yaml").write_text(BASE)
    (folder / "budapest.yaml").write_text(overlay_source("  - {set: gift, up to: 10 EUR}\n"))
    (folder / "law.yaml").write_text(PACK)
    (folder / "law.yaml.sig").write_bytes(SIGNATURE)
    (tmp_path / "house.pub").write_bytes(PUBLIC)
    return folder


def test_a_check_says_of_each_file_what_it_is_and_whether_it_is_sound(folder):
    code, found = run("procedure", "check", folder)

    kinds = {each["file"].rpartition("/")[2]: each["kind"] for each in found["files"]}
    assert (code, found["ok"]) == (0, True)
    assert kinds == {
        "budapest.yaml": "overlay",
        "law.yaml": "law pack",
        "refund.yaml": "procedure",
    }
    assert all(each["sound"] for each in found["files"])


def test_a_check_says_where_what_is_wrong_and_how_to_mend_it(folder):
    (folder / "refund.yaml").write_text(BASE.replace("up to: 20 EUR", "up to: 20"))

    code, found = run("procedure", "check", folder)

    wrong = [each for each in found["findings"] if each["rule"] == "not-money"]
    unsound = {each["file"].rpartition("/")[2] for each in found["files"] if not each["sound"]}
    assert (code, found["ok"]) == (1, False)
    assert unsound >= {"refund.yaml", "budapest.yaml"}
    assert wrong[0]["file"] == str(folder / "refund.yaml")
    assert wrong[0]["line"] > 1
    assert wrong[0]["column"] > 1
    assert wrong[0]["words"] == '"20" is no amount of money.'
    assert wrong[0]["mend"].startswith("Write a number and a currency")
    assert "note" not in wrong[0]


def test_what_is_only_worth_a_look_is_marked_and_fails_nothing(folder):
    (folder / "refund.yaml").write_text(BASE.replace("up to: 20 EUR", "up to: 30 EUR"))

    code, found = run("procedure", "check", folder)

    notes = [each for each in found["findings"] if each["rule"] == "another-base"]
    assert (code, found["ok"]) == (0, True)
    assert [each["note"] for each in notes] == [True]


def test_what_holds_at_a_branch_is_written_with_the_overlays_that_were_laid_on(folder, tmp_path):
    trust = ("--trust", tmp_path / "house.pub")

    code, in_force = run(
        "procedure", "effective", folder, "refund", *HERE, *trust, "--on", "2026-06-01"
    )
    _, over = run("procedure", "effective", folder, "refund", *HERE, *trust, "--on", "2027-01-01")

    assert code == 0
    assert in_force["procedure"].startswith("handrail: 1")
    assert [each["level"] for each in in_force["overlays"]] == ["law", "branch"]
    assert in_force["left_out"] == []
    assert [each["rule"] for each in over["left_out"]] == ["no-longer-in-force"]
    assert [each["level"] for each in over["overlays"]] == ["branch"]


def test_what_cannot_be_written_is_refused_with_its_reason(folder):
    unsigned, told = run("procedure", "effective", folder, "refund", *HERE)
    unknown, named = run("procedure", "effective", folder, "tea")

    assert (unsigned, told["ok"], told["findings"][0]["rule"]) == (1, False, "wrong-signature")
    assert (unknown, named["ok"]) == (1, False)
    assert named["findings"][0]["words"].startswith('There is no procedure "tea"')


def test_an_overlay_is_held_against_a_new_state(folder, tmp_path):
    new = tmp_path / "new.yaml"
    new.write_text(BASE.replace("up to: 20 EUR", "up to: 30 EUR"))
    old, overlay = folder / "refund.yaml", folder / "budapest.yaml"

    same, holds = run("procedure", "rebase", overlay, old, old)
    changed, touched = run("procedure", "rebase", overlay, old, new)

    assert (same, holds["ok"], holds["findings"]) == (0, True, [])
    assert len(holds["base"]) == 12
    assert (changed, touched["ok"]) == (1, False)
    assert [each["rule"] for each in touched["findings"]] == ["rebase-changed"]


def test_a_law_pack_is_signed_and_checked(tmp_path):
    pack, key = tmp_path / "pack.yaml", tmp_path / "house.key"
    pack.write_text(PACK)

    _, keys = run("law-pack", "key", key)
    _, signed = run("law-pack", "sign", pack, "--key", key)
    good, checked = run("law-pack", "check", pack, "--trust", keys["public"], "--on", "2026-06-01")
    late, refused = run("law-pack", "check", pack, "--trust", keys["public"], "--on", "2027-06-01")

    assert signed == {"ok": True, "signature": f"{pack}.sig"}
    assert (good, checked["ok"], checked["country"]) == (0, True, "HU")
    assert (late, refused["findings"][0]["rule"]) == (1, "no-longer-in-force")


@pytest.mark.django_db
def test_publishing_says_what_is_in_force_now_and_what_holds_nowhere(folder, tmp_path):
    set_up()

    code, done = run("procedure", "publish", folder, "--trust", tmp_path / "house.pub")
    _, again = run("procedure", "publish", folder, "--trust", tmp_path / "house.pub")
    _, gone = run("procedure", "withdraw", "budapest")
    refused, why = run("procedure", "withdraw", "budapest")

    published = {each["version"]: each for each in done["published"]}
    assert (code, done["ok"]) == (0, True)
    assert published["refund@1"] == {"version": "refund@1", "new": True, "holds_nowhere": False}
    assert published["budapest@1"]["holds_nowhere"]
    assert not any(each["new"] for each in again["published"])
    assert gone == {"ok": True, "withdrawn": "budapest@1"}
    assert (refused, why["ok"]) == (1, False)


@pytest.mark.django_db
def test_what_is_not_published_says_why(folder):
    set_up()
    (folder / "law.yaml.sig").unlink()

    code, told = run("procedure", "publish", folder)

    assert (code, told["ok"], told["findings"][0]["rule"]) == (1, False, "unsigned")


@pytest.mark.django_db
def test_colleagues_are_added_and_let_in_by_programs():
    set_up()

    _, added = run("person", "add", "ada@example.org", "--name", "Ada", "--language", "pl")
    _, given = run("person", "role", "ada@example.org", "agent")
    _, link = run("person", "link", "ada@example.org")
    refused, why = run("person", "link", "nobody@example.org")

    assert (added["ok"], added["name"], added["language"]) == (True, "Ada", "pl")
    assert (given["role"], given["branch"], given["withdrawn"]) == ("agent", None, False)
    assert link["link"].startswith("http")
    assert (refused, why["ok"]) == (1, False)


REVOKED = """\
handrail: 1
publishers:
  house: {title: House, key: %s, revoked: {from: 2020-01-31, because: It was stolen}}
"""


@pytest.fixture
def revoked(folder):
    """Return the folder, whose own list of publishers revokes the key of its law pack."""
    (folder / "publishers.yaml").write_text(REVOKED % PUBLIC.decode().splitlines()[1])
    return folder


def test_what_a_folder_revokes_is_not_trusted_there_for_being_named(revoked, tmp_path):
    trust = ("--trust", tmp_path / "house.pub", "--on", "2026-06-01")

    code, told = run("procedure", "effective", revoked, "refund", *HERE, *trust)

    assert (code, told["findings"][0]["rule"]) == (1, "key-revoked")


@pytest.mark.django_db
def test_a_law_pack_of_a_revoked_key_is_not_published(revoked, tmp_path):
    set_up()

    code, told = run("procedure", "publish", revoked, "--trust", tmp_path / "house.pub")

    assert (code, told["ok"], told["findings"][0]["rule"]) == (1, False, "key-revoked")
