"""Before open cases are moved to a newer version, it is shown which due times that would move."""

import html

import pytest

from handrail.desk.models import Clock
from handrail.desk.version_preview import moves_to_newest
from handrail.library import queries as library
from tests import cast
from tests.apps.desk.desk import CHANNEL, MATTER, publish


@pytest.fixture
def case_id(desk):
    return desk.a_case(text="My late parcel 10-5521 has not arrived.")


def publish_anew(source, *, old, new):
    publish(source.replace(old, new))
    library.forget_versions()


def test_a_stricter_standard_shows_due_times_before_and_after_and_moves_nothing(
    desk, case_id, browse
):
    before = Clock.objects.get(case_id=case_id, measure="resolve").due_at
    publish_anew(MATTER, old="resolve: 2 business days", new="resolve: 1 business day")

    (moved,) = moves_to_newest("parcel", by=cast.alice(), now=desk.now).clocks
    page = browse(cast.alice()).get("/library/parcel/open-cases")

    shown = html.unescape(page.content.decode())
    assert (moved.case_id, moved.before) == (case_id, before)
    assert moved.after.isoformat() == "2026-11-24T16:00:00+00:00"
    assert "Due times move in one open case." in shown
    assert "Tue, 24 Nov 2026, 17:00" in shown
    assert Clock.objects.get(case_id=case_id, measure="resolve").due_at == before


def test_the_channels_standards_count_too(desk, case_id):
    publish_anew(CHANNEL, old="first reply: 4 business hours", new="first reply: 1 business hour")

    found = moves_to_newest("letters", by=cast.alice(), now=desk.now)

    assert [each.measure for each in found.clocks] == ["first_reply"]


def test_a_version_that_promises_the_same_moves_nothing(desk, case_id):
    publish_anew(MATTER, old="Say it back.", new="Say it back briefly.")

    found = moves_to_newest("parcel", by=cast.alice(), now=desk.now)

    assert (found.clocks, found.open_cases) == ((), 1)


def test_nobody_is_told_of_cases_that_are_not_theirs(desk, case_id, browse):
    publish_anew(MATTER, old="resolve: 2 business days", new="resolve: 1 business day")

    assert moves_to_newest("parcel", by=cast.charlie(), now=desk.now).clocks == ()
    assert browse(cast.ada()).get("/library/parcel/open-cases").status_code == 403
    assert browse(cast.alice()).get("/library/nothing/open-cases").status_code == 404
