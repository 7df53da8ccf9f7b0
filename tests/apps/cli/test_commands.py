"""The other commands, as an operator gives them."""

import json
import re
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from django.conf import settings

from handrail.cli.files_check import files_checked
from handrail.cli.main import COMMANDS, main
from handrail.cli.serve import address_of
from handrail.cli.set_up import set_up
from handrail.cli.terminal import tell, terminal_language
from handrail.library import queries as library
from handrail.library.models import Version
from handrail.library.shipped import shipped_procedures
from handrail.people.access import grants_of
from handrail.people.actions.redeem_link import redeem_link
from handrail.people.queries import person_by_email
from handrail.people.roles import Role
from handrail.record.sqlite.base import make_private
from handrail.web.sign_in.links import token_in
from handrail.words import Language
from tests import cast
from tests.apps.cli.desk_folder import handrail
from tests.channels.email.post import mail_sink
from tests.sop.overlay.shop import BASE, overlay_source
from tests.sop.overlay.test_law_pack import PACK, PUBLIC, SIGNATURE


@pytest.fixture(autouse=True)
def versions_read_afresh():
    library.forget_versions()
    yield
    library.forget_versions()


def in_a_desk(folder):
    """Put into the folder what a desk that was set up once has there."""
    for name in ("secret.key", "blob.key", "handrail.sqlite3"):
        (folder / name).write_bytes(b"" if name.endswith("3") else b"k" * 32)
        (folder / name).chmod(0o600)
    return folder


SHOP = Path(__file__).parents[3] / "procedures"


def run(*arguments):
    return CliRunner().invoke(main, list(map(str, arguments)))


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_found_by_its_name(name):
    assert main.get_command(click.Context(main), name).name == name


def test_whoever_asks_for_one_command_loads_no_other():
    asked = (
        "import sys; from handrail.cli.main import main; main.get_command(None, 'demo');"
        "print(*(name for name in sys.modules if name.startswith('handrail.cli.')))"
    )

    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert set(done.stdout.split()) == {"handrail.cli.main", "handrail.cli.terminal"}


@pytest.mark.django_db
def test_an_operator_adds_a_colleague_gives_a_role_and_lets_them_in():
    cast.ada()
    cast.branch_warsaw()

    added = run("person", "add", "Dora@Shop.example", "--name", "Dora", "--branch", "warsaw")
    role = run("person", "role", "dora@shop.example", "agent", "--branch", "warsaw")
    link = run("person", "link", "dora@shop.example")

    dora = person_by_email("dora@shop.example")
    token = token_in(link.stdout.strip().rpartition("/")[2])
    assert (added.exit_code, role.exit_code, link.exit_code) == (0, 0, 0)
    assert grants_of(dora.id).roles == {cast.branch_warsaw().id: {Role.AGENT}}
    assert link.stdout.startswith(f"{settings.BASE_URL}/sign-in/")
    assert redeem_link(token=token, real_now=_now()).id == dora.id


@pytest.mark.django_db
def test_a_role_is_taken_away_again():
    cast.alice()

    result = run(
        "person", "role", cast.email_of("Alice"), "agent", "--branch", "warsaw", "--withdraw"
    )

    assert result.exit_code == 0
    assert cast.grants_of(person_by_email(cast.email_of("Alice")).id).roles == {}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("link", "nobody@shop.example"), "nobody@shop.example"),
        (("role", "ada@shop.example", "king"), "agent, team_leader"),
        (("role", "ada@shop.example", "agent", "--branch", "nope"), "one of: oslo, warsaw"),
        (("add", "d@shop.example", "--name", "D", "--branch", "nope"), "one of: oslo, warsaw"),
        (("add", "dora@shop.example", "--name", "Dora", "--branch", "atlantis"), "atlantis"),
        (("add", "ada@shop.example", "--name", "Ada"), "ada@shop.example"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence(arguments, said):
    cast.ada()
    cast.branch_warsaw()
    cast.branch_oslo()

    result = run("person", *arguments)

    assert result.exit_code == 1
    assert said in result.stderr


def test_the_shipped_procedures_are_sound():
    assert [each.file for each in shipped_procedures()] == [
        "complaint.yaml",
        "email.yaml",
        "end-of-week.yaml",
        "late-delivery.yaml",
        "return-and-refund.yaml",
        "upset-customer.yaml",
    ]


def test_every_finding_about_a_procedure_names_its_place_and_mend(tmp_path):
    (broken := tmp_path / "broken.yaml").write_text("procedure: x\nsteps:\n  - {say: 1, sey: 2}\n")
    (sound := tmp_path / "sound.yaml").write_text(shipped_procedures()[0].source)

    result = run("procedure", "check", broken, sound)

    assert result.exit_code == 1
    assert f"{broken}:" in result.stderr
    assert all(line.count(":") >= 3 for line in result.stderr.splitlines())
    assert "sound.yaml: sound" in result.stdout


@pytest.mark.django_db
def test_procedures_are_published_all_or_none(tmp_path):
    set_up()
    source = shipped_procedures()[0].source
    (changed := tmp_path / "a.yaml").write_text(f"{source}\n# looked through\n")
    (broken := tmp_path / "b.yaml").write_text("procedure: x\n")

    refused = run("procedure", "publish", changed, broken)
    published = run("procedure", "publish", changed)
    again = run("procedure", "publish", changed)

    assert refused.exit_code == 1
    assert "complaint@2" in published.stdout
    assert again.exit_code == 0
    assert library.current_version("complaint").number == 2


USING = """
handrail: 1
procedure: {id}
kind: matter
title: {id}
department: Service
purpose: Tea.
outcome: Tea.
owner: team_leader
channels: [email]
steps:
  - {step}
  - {{id: over, end: resolved}}
"""


@pytest.mark.django_db
def test_a_procedure_is_published_after_what_it_uses_and_not_without_it(tmp_path):
    set_up()
    uses, used = tmp_path / "a-uses.yaml", tmp_path / "b-used.yaml"
    uses.write_text(USING.format(id="uses", step="{id: back, use: used}"))
    used.write_text(USING.format(id="used", step="{id: pay, do: Pay}"))

    alone = run("procedure", "publish", uses)
    together = run("procedure", "publish", uses, used)

    assert alone.exit_code == 1
    assert 'uses the procedure "used", which there is not' in alone.stderr
    assert together.exit_code == 0
    assert next(step.id for step in library.machine("uses@1").procedure.steps()) == "back/pay"


@pytest.mark.django_db
def test_the_doctor_finds_nothing_on_a_healthy_desk(tmp_path, monkeypatch):
    set_up()

    result = run("doctor", "--data", in_a_desk(tmp_path), "--format", "json")

    findings = json.loads(result.stdout)
    ill = [each["check"] for each in findings if not each["ok"]]
    assert {"folder", "database", "tables", "procedures", "ledger"} <= {
        each["check"] for each in findings
    }
    assert ill == []
    assert result.exit_code == 0


@pytest.mark.django_db
def test_the_doctor_names_a_version_that_cannot_be_read_and_set_up_leaves_it_alone(tmp_path):
    set_up()
    names = {each.name for each in library.current_versions()}
    Version.objects.update(source="{{{")
    library.forget_versions()

    result = run("doctor", "--data", in_a_desk(tmp_path), "--format", "json")
    set_up()
    count = Version.objects.count()
    library.forget_versions()

    (found,) = [each for each in json.loads(result.stdout) if each["check"] == "procedures"]
    assert not found["ok"]
    assert all(name in result.stdout for name in names)
    assert count == len(names)


@pytest.mark.django_db
@pytest.mark.parametrize("is_there", [True, False])
def test_the_doctor_tries_the_mail_server_if_one_is_set(tmp_path, monkeypatch, is_there):
    from dataclasses import replace

    from handrail.channels.work.ports import ports, use_ports
    from tests.channels.email.post import office

    before = ports()
    monkeypatch.setattr(settings, "HANDRAIL", replace(settings.HANDRAIL, mailer_is_set=True))
    with mail_sink() as sink:
        use_ports(replace(before, office=office(sink.port if is_there else 1)))
        result = run("doctor", "--data", in_a_desk(tmp_path), "--format", "json")
    use_ports(before)

    (found,) = [each for each in json.loads(result.stdout) if each["check"] == "mail-out"]
    assert found["ok"] is is_there
    assert is_there or "HANDRAIL_SMTP_OUT" in found["mend"]


def test_the_doctor_sees_keys_that_others_can_read_and_says_how_to_mend_it(tmp_path):
    for name in ("secret.key", "blob.key"):
        (tmp_path / name).write_bytes(b"k" * 32)
        (tmp_path / name).chmod(0o644)

    (tmp_path / "handrail.sqlite3").touch(mode=0o600)

    ill = [each for each in files_checked(tmp_path) if not each.is_well]

    assert [each.check for each in ill] == ["secret-key", "blob-key"]
    assert all("chmod 600" in each.mend for each in ill)


def test_the_doctor_looks_no_further_without_a_folder(tmp_path):
    result = run("doctor", "--data", tmp_path / "nowhere")

    assert result.exit_code == 1
    assert result.stdout.startswith("✗ ")
    assert len(result.stdout.splitlines()) == 1


def test_the_doctor_leaves_an_empty_folder_empty_and_says_that_there_is_no_desk(tmp_path):
    result = handrail("doctor", data=tmp_path)

    assert result.returncode == 1
    assert "There is no desk in the folder" in result.stdout
    assert list(tmp_path.iterdir()) == []


def test_where_no_procedure_is_in_force_the_doctor_says_so():
    assert tell("cli-check-procedures-well", count=0) == "No procedure is in force."


def test_the_doctor_names_the_folder_whose_tables_are_to_be_brought_up_to_date(tmp_path):
    in_a_desk(tmp_path)

    result = handrail("doctor", data=tmp_path)

    assert result.returncode == 1
    assert "The tables are not up to date" in result.stdout
    assert result.stdout.endswith(f"Give the command: handrail migrate --data {tmp_path}\n")


def test_the_doctor_sees_a_database_that_others_can_read_and_says_how_to_mend_it(tmp_path):
    folder = tmp_path / "our desk"
    folder.mkdir()
    folder.chmod(0o755)
    (database := folder / "handrail.sqlite3").touch()
    database.chmod(0o644)

    for name in ("secret.key", "blob.key"):
        (folder / name).write_bytes(b"k" * 32)
        (folder / name).chmod(0o600)

    (ill,) = [each for each in files_checked(folder) if not each.is_well]

    assert ill.check == "private"
    assert ill.mend.endswith(f"chmod go-rwx '{folder}' '{database}'")


def test_a_new_desks_folder_and_database_are_its_owners_alone(new_desk):
    modes = {
        each.name: stat.S_IMODE(each.stat().st_mode) for each in (new_desk, *new_desk.iterdir())
    }

    assert modes["data"] == 0o700
    assert modes["handrail.sqlite3"] == 0o600


def test_the_journals_of_a_new_database_are_its_owners_alone(tmp_path):
    make_private(tmp_path / "a.sqlite3")

    with closing(sqlite3.connect(tmp_path / "a.sqlite3")) as database:
        database.execute("pragma journal_mode=wal")
        database.execute("create table letter (id)")
        modes = {each.name: stat.S_IMODE(each.stat().st_mode) for each in tmp_path.iterdir()}

    assert modes == dict.fromkeys(("a.sqlite3", "a.sqlite3-shm", "a.sqlite3-wal"), 0o600)


def test_a_new_desks_keys_are_its_owners_alone(desk_folder):
    for name in ("secret.key", "blob.key"):
        assert stat.S_IMODE((desk_folder.path / name).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, Language.EN),
        ({"LANG": "de_DE.UTF-8"}, Language.DE),
        ({"LANG": "de_DE", "LC_ALL": "nn_NO"}, Language.NB),
        ({"LANG": "C.UTF-8"}, Language.EN),
        ({"LC_MESSAGES": "hu_HU", "LANG": "pl_PL"}, Language.HU),
    ],
)
def test_the_terminal_says_which_language_it_has(variables, language):
    assert terminal_language(variables) is language


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("127.0.0.1", "http://127.0.0.1:9"),
        ("0.0.0.0", "http://127.0.0.1:9"),  # noqa: S104 (recognised, not listened on)
        ("::1", "http://[::1]:9"),
    ],
)
def test_a_desk_without_an_address_is_found_where_it_listens(host, address):
    assert address_of(host, 9) == address


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"HANDRAIL_SMTP_OUT": "http://x"}, "HANDRAIL_SMTP_OUT"),
        ({"HANDRAIL_SMTP_OUT": "smtp://me:secret@mail.example"}, "starttls"),
        ({"HANDRAIL_DATABASE": "mysql://x/y"}, "HANDRAIL_DATABASE"),
        ({"HANDRAIL_SMTP_IN": "everywhere"}, "HANDRAIL_SMTP_IN"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_its_mend(tmp_path, variables, said):
    result = handrail("migrate", data=tmp_path, **variables)

    assert result.returncode == 1
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert "secret" not in result.stderr


def _now():
    from datetime import UTC, datetime

    return datetime.now(UTC)


GOALS = "handrail: 1\ngoals: {tea: {text: Tea, measure: Cups, target: '3'}}\n"


def test_a_folder_is_checked_as_a_whole(tmp_path):
    source = USING.format(id="pot", step="{id: pay, do: Pay}").strip()
    (tmp_path / "pot.yaml").write_text(source.replace("steps:", "goals: Coffee\nsteps:"))
    (tmp_path / "company").mkdir()
    (tmp_path / "company" / "goals.yaml").write_text(GOALS)
    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "goals.yaml").write_text(GOALS)

    result = run("procedure", "check", tmp_path)

    told = result.stderr.splitlines()
    assert result.exit_code == 1
    assert [re.search(r"\(([a-z-]+)\)", line)[1] for line in told] == [
        "goal-unserved",
        "unknown-goal",
    ]
    assert told[0].endswith("Worth a look; nothing fails because of it.")
    assert f"{tmp_path}/pot.yaml:10:8: " in told[1]
    assert f"{tmp_path}/company/goals.yaml: sound" in result.stdout


def test_what_is_only_worth_a_look_does_not_make_a_check_fail(tmp_path):
    (tmp_path / "goals.yaml").write_text(GOALS)

    result = run("procedure", "check", tmp_path)

    assert result.exit_code == 0
    assert "(goal-unserved)" in result.stderr


def test_the_shops_folder_is_sound():
    result = run("procedure", "check", SHOP)

    assert (result.exit_code, result.stderr) == (0, "")


def steps_of(*steps):
    return "\n  - ".join(steps)


@pytest.mark.django_db
def test_no_id_comes_to_mean_another_step(tmp_path):
    file = tmp_path / "tea.yaml"

    def published(*steps):
        file.write_text(USING.format(id="tea", step=steps_of(*steps)))
        return run("procedure", "publish", file)

    first = published("{id: boil, do: Boil the water}", "{id: pour, do: Pour it}")
    published("{id: pour, do: Pour it}")

    refused = published("{id: boil, say: It boils}", "{id: pour, do: Pour it}")
    back = published("{id: boil, do: Boil the water}", "{id: pour, do: Pour it}")

    assert first.exit_code == 0
    assert refused.exit_code == 1
    assert "“boil” was an id of version tea@1" in refused.stderr
    assert "tea@3" in back.stdout


@pytest.fixture
def overlaid(tmp_path):
    """Return a folder with a procedure, an overlay for a branch and a signed law pack."""
    (folder := tmp_path / "company").mkdir()
    (folder / "refund.yaml").write_text(BASE)
    (folder / "budapest.yaml").write_text(overlay_source("  - {set: gift, up to: 10 EUR}\n"))
    (folder / "law.yaml").write_text(PACK)
    (folder / "law.yaml.sig").write_bytes(SIGNATURE)
    (tmp_path / "house.pub").write_bytes(PUBLIC)
    library.forget_versions()
    return folder


@pytest.mark.django_db
def test_a_folder_is_published_with_its_overlays_and_what_holds_nowhere_is_said(overlaid):
    set_up()

    result = run("procedure", "publish", overlaid, "--trust", overlaid.parent / "house.pub")

    assert result.exit_code == 0, result.stderr
    for name in ("refund@1", "budapest@1", "hu-test-2026@1"):
        assert f"{name} is in force." in result.stdout
    assert "budapest@1 holds at no branch of this desk." in result.stderr


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("sig", "trusted", "said"),
    [(False, True, "(unsigned)"), (True, False, "(wrong-signature)")],
)
def test_with_a_law_pack_that_cannot_be_trusted_nothing_is_published(overlaid, sig, trusted, said):
    set_up()
    if not sig:
        (overlaid / "law.yaml.sig").unlink()
    trust = ("--trust", overlaid.parent / "house.pub") if trusted else ()

    result = run("procedure", "publish", overlaid, *trust)

    assert result.exit_code == 1
    assert said in result.stderr
    with pytest.raises(library.NoSuchVersion):
        library.current_version("refund")


@pytest.mark.django_db
def test_an_overlay_is_taken_out_of_force(overlaid):
    set_up()
    run("procedure", "publish", overlaid / "refund.yaml", overlaid / "budapest.yaml")

    first, again = (run("procedure", "withdraw", "budapest") for _ in range(2))

    assert (first.exit_code, again.exit_code) == (0, 1)
    assert "budapest@1 is out of force." in first.stdout
    assert "There is no overlay “budapest” in force." in again.stderr


@pytest.mark.django_db
def test_what_is_no_key_trusts_nobody(overlaid):
    set_up()

    result = run("procedure", "publish", overlaid, "--trust", overlaid / "refund.yaml")

    assert result.exit_code == 1
    assert "holds no such key" in result.stderr
