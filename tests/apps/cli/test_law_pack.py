"""Law packs are signed and checked on the command line."""

import stat

import pytest
from click.testing import CliRunner

from handrail.cli.main import main
from tests.sop.overlay.test_law_pack import PACK


def run(*arguments):
    return CliRunner().invoke(main, ["law-pack", *map(str, arguments)])


@pytest.fixture
def pack(tmp_path):
    file = tmp_path / "pack.yaml"
    file.write_text(PACK)
    return file


@pytest.fixture
def key(tmp_path):
    file = tmp_path / "house.key"
    assert run("key", file).exit_code == 0
    return file


def public(key):
    return key.with_name("house.key.pub")


def test_a_private_key_is_its_owners_alone(key):
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert public(key).read_text().startswith("-----BEGIN PUBLIC KEY-----")


def test_every_key_is_another_one(key, tmp_path):
    run("key", tmp_path / "other.key")

    assert (tmp_path / "other.key").read_bytes() != key.read_bytes()


def test_a_key_is_never_overwritten(key):
    before = key.read_bytes()

    public(key).unlink()
    refused = run("key", key)

    assert refused.exit_code == 1
    assert "never overwritten" in refused.stderr
    assert key.read_bytes() == before


def test_a_signed_pack_is_good_until_it_is_changed_or_over(pack, key):
    unsigned = run("check", pack, "--trust", public(key), "--on", "2026-06-01")
    signed = run("sign", pack, "--key", key)
    good = run("check", pack, "--trust", public(key), "--on", "2026-06-01")
    late = run("check", pack, "--trust", public(key), "--on", "2027-01-01")
    pack.write_text(PACK.replace("10 days", "20 days"))
    changed = run("check", pack, "--trust", public(key), "--on", "2026-06-01")

    assert [each.exit_code for each in (unsigned, signed, good, late, changed)] == [1, 0, 0, 1, 1]
    assert "(unsigned)" in unsigned.stderr
    assert "hu-test-2026" in good.stdout
    assert "(no-longer-in-force)" in late.stderr
    assert "(wrong-signature)" in changed.stderr


def test_any_of_the_keys_that_are_trusted_will_do(pack, key, tmp_path):
    run("key", tmp_path / "other.key")
    run("sign", pack, "--key", key)
    other = tmp_path / "other.key.pub"

    alone = run("check", pack, "--trust", other, "--on", "2026-06-01")
    both = run("check", pack, "--trust", other, "--trust", public(key), "--on", "2026-06-01")

    assert (alone.exit_code, both.exit_code) == (1, 0)


def test_a_broken_pack_is_not_signed(pack, key):
    pack.write_text(PACK.replace("country: HU", "country: XX"))

    refused = run("sign", pack, "--key", key)

    assert refused.exit_code == 1
    assert f"{pack}:5:10: " in refused.stderr
    assert not pack.with_name("pack.yaml.sig").exists()


@pytest.mark.parametrize("command", [("sign", "--key"), ("check", "--trust")])
def test_what_is_no_key_is_refused_with_the_way_to_one(command, pack, key, tmp_path):
    (bad := tmp_path / "bad").write_text("no key")
    run("sign", pack, "--key", key)
    name, option = command

    refused = run(name, pack, option, bad)

    assert refused.exit_code == 1
    assert 'Make one with "handrail law-pack key"' in refused.stderr


def listed(folder, key, *, revoked=""):
    """Return the company's file of publishers, with the key and perhaps since when it is none."""
    line = public(key).read_text().splitlines()[1]
    file = folder / "publishers.yaml"
    entry = f"{{title: House, key: {line}{revoked}}}"
    file.write_text(f"handrail: 1\npublishers: {{house: {entry}}}\n")
    return file


LOST = ", revoked: {from: %s, because: The laptop was stolen}"


def test_whom_the_companys_file_lists_is_trusted_until_the_key_is_revoked(pack, key, tmp_path):
    run("sign", pack, "--key", key)
    on = ("--on", "2026-06-01")

    trusted = run("check", pack, "--trust", listed(tmp_path, key), *on)
    later = run("check", pack, "--trust", listed(tmp_path, key, revoked=LOST % "2999-01-01"), *on)
    lost = run("check", pack, "--trust", listed(tmp_path, key, revoked=LOST % "2020-01-31"), *on)

    assert (trusted.exit_code, later.exit_code, lost.exit_code) == (0, 0, 1)
    assert 'the key of "house", which has been revoked since 2020-01-31' in lost.stderr
    assert "(The laptop was stolen). Ask the publisher" in lost.stderr
    assert "(key-revoked)" in lost.stderr


def test_a_key_that_is_revoked_is_not_trusted_for_being_named_too(pack, key, tmp_path):
    run("sign", pack, "--key", key)
    lost = listed(tmp_path, key, revoked=LOST % "2020-01-31")

    refused = run("check", pack, "--trust", public(key), "--trust", lost, "--on", "2026-06-01")

    assert refused.exit_code == 1
    assert "(key-revoked)" in refused.stderr


def test_a_broken_list_of_publishers_trusts_nobody(pack, key, tmp_path):
    run("sign", pack, "--key", key)
    (broken := tmp_path / "publishers.yaml").write_text(
        "handrail: 1\npublishers: {house: {title: House, key: abc}}\n"
    )

    refused = run("check", pack, "--trust", broken, "--on", "2026-06-01")

    assert refused.exit_code == 1
    assert ":2:41: " in refused.stderr
    assert "(not-a-public-key)" in refused.stderr
