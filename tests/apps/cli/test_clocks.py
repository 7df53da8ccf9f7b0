"""Clocks held against what happened, by the command."""

import json

import pytest
from click.testing import CliRunner

from handrail.cli import clocks_rebuilt
from handrail.cli.main import main
from handrail.desk.actions import rebuild_clocks as rebuilding
from handrail.desk.models import Case, Clock
from handrail.library import queries as library
from handrail.library.actions.publish_together import FileToPublish, publish_together
from handrail.library.company import forget_company_files
from handrail.library.models import Version
from tests import cast
from tests.apps.desk.desk import Desk


@pytest.fixture
def cases(db):
    """Return the ids of three cases with two clocks each."""
    desk = Desk()
    yield [desk.a_case(sender=f"ines{number}@mail.example") for number in range(3)]
    library.forget_versions()


def run(*arguments, **variables):
    return CliRunner().invoke(main, ["clocks", "rebuild", *arguments], env=variables)


def told(*arguments):
    done = run(*arguments, "--format", "json")
    return done.exit_code, json.loads(done.stdout)


@pytest.mark.usefixtures("cases")
def test_clocks_that_are_as_the_events_give_them_are_said_to_be(monkeypatch):
    monkeypatch.setenv("LANG", "de_DE.UTF-8")

    done = run("--check")

    assert done.exit_code == 0
    assert done.stdout == (
        "Verglichen: 3 Vorgänge, 6 Fristen. Alles ist so, wie es die Ereignisse ergeben.\n"
    )


def test_a_check_prints_each_difference_ends_with_1_and_changes_nothing(cases):
    Clock.objects.filter(case_id=cases[1], measure="resolve").update(state="met", due_at=None)
    Case.objects.filter(pk=cases[2]).update(status="waiting")

    done = run("--check")

    assert done.exit_code == 1
    assert done.stdout.splitlines()[:3:2] == [
        f"Case {cases[1]}, clock resolve, state: stored is met, the events give overdue.",
        f"Case {cases[2]}, status: stored is waiting, the events give open.",
    ]
    assert "3 cases, 6 clocks. 3 values are stored otherwise." in done.stdout
    assert Clock.objects.get(case_id=cases[1], measure="resolve").state == "met"


def test_a_rebuild_mends_and_the_next_check_finds_nothing(cases):
    Clock.objects.filter(case_id=cases[0], measure="resolve").delete()
    Clock.objects.filter(case_id=cases[1]).update(allowance="1 hour")

    mended = run()
    checked = run("--check")

    assert mended.exit_code == 0
    assert "values were mended" in mended.stdout
    assert checked.exit_code == 0
    assert Clock.objects.count() == 6


def test_programs_are_told_what_is_stored_and_what_the_events_give(cases):
    due_at = Clock.objects.get(case_id=cases[0], measure="resolve").due_at
    Clock.objects.filter(case_id=cases[0], measure="resolve").update(due_at=None)

    code, value = told("--check")

    assert code == 1
    assert value == {
        "ok": False,
        "mended": False,
        "whole": True,
        "cases": 3,
        "clocks": 6,
        "different": 1,
        "differences": [
            {
                "case": cases[0],
                "clock": "resolve",
                "column": "due_at",
                "stored": None,
                "from_events": due_at.isoformat(),
            }
        ],
        "unread": [],
        "busy": [],
    }


def test_of_very_many_differences_programs_get_the_first_and_the_count(cases, monkeypatch):
    monkeypatch.setattr(clocks_rebuilt, "MOST_FOR_PROGRAMS", 2)
    Clock.objects.filter(measure="resolve").update(allowance="1 hour")

    _, value = told("--check")

    assert value["different"] == 3
    assert [each["case"] for each in value["differences"]] == cases[:2]


def test_a_case_whose_version_cannot_be_read_is_named(cases):
    Version.objects.filter(procedure="parcel").update(source="{{{ parcel")
    library.forget_versions()

    done = run()

    assert f"Case {cases[0]} was left as it is: parcel@1 cannot be read" in done.stderr
    assert told()[1]["unread"][0] == {"case": cases[0], "versions": ["parcel@1"]}


def test_stopped_by_hand_it_keeps_what_was_mended_and_says_so(cases, monkeypatch):
    monkeypatch.setattr(rebuilding, "CASES_AT_ONCE", 1)
    Clock.objects.filter(measure="resolve").update(allowance="1 hour")
    batch = clocks_rebuilt.rebuild_clocks

    def stopped_at_the_second(*, after, **more):
        if after:
            raise KeyboardInterrupt
        return batch(after=after, **more)

    monkeypatch.setattr(clocks_rebuilt, "rebuild_clocks", stopped_at_the_second)

    done = run()

    assert done.exit_code == 1
    assert "Stopped before the last case." in done.stderr
    assert "One value was mended." in done.stdout
    wrong = Clock.objects.filter(allowance="1 hour").values_list("case_id", flat=True)
    assert sorted(wrong) == cases[1:]


GOLD = b"""
handrail: 1
standards:
  gold-customers:
    for: {customer group: gold}
    promise: {status: 1 day}
"""


def test_a_customers_group_reaches_their_open_cases_and_nobody_elses(cases):
    publish_together([FileToPublish("s.yaml", GOLD)], by=None, at=cast.NOW, real_at=cast.REAL_NOW)
    forget_company_files()

    put = CliRunner().invoke(main, ["clocks", "group", "ines1@mail.example", "gold"])
    again = CliRunner().invoke(main, ["clocks", "set-anew", "--format", "json"])

    told = Clock.objects.filter(measure="status 1").values_list("case_id", "source")
    assert put.stdout == "On one open case something else is promised from now on.\n"
    assert json.loads(again.stdout) == {"ok": True, "cases": []}
    assert list(told) == [(cases[1], "gold-customers")]


@pytest.mark.usefixtures("cases")
def test_a_group_is_for_somebody_who_has_written():
    refused = CliRunner().invoke(main, ["clocks", "group", "nobody@mail.example", "gold"])

    assert refused.exit_code == 1
    assert "Nobody has written from nobody@mail.example." in refused.stderr
