"""A countdown on the page agrees with the server, also where clocks are changed meanwhile."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from handrail.desk.models import Clock

pytestmark = pytest.mark.browser

BEFORE_THE_CHANGE = datetime(2027, 3, 26, 15, 10, tzinfo=UTC)
"""A Friday afternoon in Warsaw, two days before clocks are put forward there."""


def seconds_left(page, measure):
    """Return what the page's own clock counts down from, and to, in seconds."""
    return page.evaluate(
        """(label) => {
          const line = [...document.querySelectorAll(".clocks-line")]
            .find((each) => each.querySelector("dt").textContent.trim() === label);
          const at = Date.parse(line.querySelector("time-left").getAttribute("at"));
          const now = Date.parse(document.querySelector("#case").dataset.now);
          return (at - now) / 1000;
        }""",
        measure,
    )


def test_the_page_counts_down_to_the_servers_due_time_over_a_change_of_the_clocks(
    sign_in, shop, monkeypatch
):
    """The desk's clock is months ahead of the browser's, and a weekend of 47 hours lies between."""
    shop.desk.now = BEFORE_THE_CHANGE
    monkeypatch.setattr("handrail.web.visit.edge_now", lambda: shop.desk.edge)
    case_id = shop.letter("Rosa Parks", "Where is my parcel?", "My late parcel is missing.", "en")
    shop.desk.now += timedelta(minutes=50)
    due_at = Clock.objects.get(case_id=case_id, measure="first_reply").due_at
    page = sign_in("alice")

    page.goto(f"/cases/{case_id}")

    assert seconds_left(page, "First reply") == (due_at - shop.desk.now).total_seconds()
    shown = page.locator(".clocks-line", has_text="First reply").locator("time")
    assert shown.first.get_attribute("datetime") == due_at.isoformat(timespec="seconds")
    page.locator(".story-ask").first.press("Enter")
    words = page.locator(".story-words").first.inner_text()
    assert "On Sun 28 Mar clocks are put forward by 60 min." in words
    assert "So it is due on Mon, 29 Mar 2027, 10:27." in words
    assert due_at == datetime(2027, 3, 29, 8, 27, tzinfo=UTC)


def test_a_countdown_goes_on_by_the_desks_clock_and_turns_late_when_the_server_says_so(
    sign_in, shop, monkeypatch
):
    monkeypatch.setattr("handrail.web.visit.edge_now", lambda: shop.desk.edge)
    case_id = shop.letter("Rosa Parks", "Where is my parcel?", "My late parcel is missing.", "en")
    due_at = Clock.objects.get(case_id=case_id, measure="first_reply").due_at
    shop.desk.now = due_at - timedelta(seconds=4)
    page = sign_in("alice")

    page.goto(f"/cases/{case_id}")
    clock = page.locator(".clocks-line", has_text="First reply").locator("time-left")
    assert re.search(r"\d sec left", clock.inner_text())

    page.wait_for_function(
        "() => document.querySelector('.clocks-line time-left.clock-late') !== null", timeout=15_000
    )
    assert "overdue" in clock.inner_text()
