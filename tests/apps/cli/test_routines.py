"""A routine is begun from the command line, and the doctor tells what did not begin or open."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from handrail.cli.set_up import set_up
from handrail.desk.models import Case, Run
from handrail.desk.routines import RoutineDue, set_routine_timer
from handrail.library import queries as library
from handrail.library.models import PublishedOverlay
from handrail.people.queries import branches
from handrail.words import Language, say
from tests.apps.cli.test_commands import in_a_desk, run
from tests.apps.desk.desk import publish
from tests.apps.desk.test_overlays import lay_on
from tests.apps.desk.test_routines import ROUTINE

pytestmark = pytest.mark.django_db


def looked(tmp_path, check):
    """Return what the doctor says of one check."""
    result = run("doctor", "--data", in_a_desk(tmp_path), "--format", "json")
    (found,) = [each for each in json.loads(result.stdout) if each["check"] == check]
    return found


def test_it_lies_in_the_branchs_queue(tmp_path):
    set_up()
    publish(ROUTINE)

    result = run("procedure", "begin", "tidy", "--data", in_a_desk(tmp_path), "--format", "json")

    (case,) = Case.objects.filter(channel="internal")
    told = {"ok": True, "routine": "tidy", "branch": "main", "case": case.pk}
    assert json.loads(result.stdout) == told
    assert (case.version, case.assignee_id) == ("tidy@1", None)


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(["refund"], "cli-no-routine"), (["tidy", "--branch", "nowhere"], "cli-begin-which-branch")],
)
def test_what_is_no_routine_or_no_branch_is_refused_with_what_to_do(tmp_path, arguments, told):
    set_up()
    publish(ROUTINE)

    result = run("procedure", "begin", *arguments, "--data", in_a_desk(tmp_path))

    values = {"routine": "refund", "branch": "nowhere", "known": "main"}
    assert result.exit_code == 1
    assert say(told, Language.EN, **values) in result.stderr
    assert not Case.objects.exists()


def test_the_doctor_names_a_routine_that_should_have_begun(tmp_path):
    set_up()
    publish(ROUTINE)
    due = datetime.now(UTC) - timedelta(hours=1)
    assert looked(tmp_path, "routines")["ok"]

    set_routine_timer(RoutineDue("tidy", branches()[0].id, due))

    found = looked(tmp_path, "routines")
    assert not found["ok"]
    assert "tidy" in found["found"]


def test_the_doctor_names_the_version_at_which_an_open_case_is_stuck(tmp_path):
    set_up()
    publish(ROUTINE)
    run("procedure", "begin", "tidy", "--data", in_a_desk(tmp_path))
    assert looked(tmp_path, "runs")["ok"]

    Run.objects.update(version="tidy@7")

    found = looked(tmp_path, "runs")
    assert not found["ok"]
    assert "tidy@7" in found["found"]


def test_the_doctor_names_what_cannot_be_opened_with_what_lies_on_it_at_a_branch(tmp_path):
    set_up()
    publish(ROUTINE)
    lay_on("  - {set: look, check: Look below.}\n", of=ROUTINE, branches="[main]")
    assert looked(tmp_path, "openings")["ok"]

    PublishedOverlay.objects.update(source="{{{")
    library.forget_versions()

    found = looked(tmp_path, "openings")
    library.forget_versions()
    assert not found["ok"]
    assert "warsaw-parcels@1" in found["found"]
