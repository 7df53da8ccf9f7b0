import re

import pytest

from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.close_case import Outcome, close_case
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.inbox import Place, View
from handrail.desk.models import Approval, Promise, Run
from handrail.web.inbox import show as inbox_show
from handrail.web.inbox.asked import Asked, inbox_href, read_asked
from tests import cast


def cases_on(page):
    """Return the ids of the cases that a page lists, in order."""
    return [int(found) for found in re.findall(r'<li class="inbox-row[^>]*id="case-(\d+)"', page)]


@pytest.fixture
def free(desk):
    return desk.a_case(subject="Where is my parcel?")


@pytest.mark.parametrize("view", View)
def test_every_view_has_a_page_with_a_heading_and_says_so_kindly_when_empty(browse, read, view):
    page = read(browse(cast.alice()).get(f"/inbox?view={view}"))

    assert "<h1" in page
    assert 'class="empty-title"' in page


def test_a_row_tells_who_writes_what_about_and_how_long_is_left(browse, read, free):
    page = read(browse(cast.alice()).get("/inbox?view=free"))

    assert cases_on(page) == [free]
    for words in ("Ines", "Where is my parcel?", "Late parcel", "E-mail", "2 hr left", "new"):
        assert words in page


def test_bob_sees_the_case_of_his_branch_and_charlie_does_not(browse, read, free):
    assert cases_on(read(browse(cast.bob()).get("/inbox?view=open"))) == [free]
    assert cases_on(read(browse(cast.charlie()).get("/inbox?view=open"))) == []


@pytest.mark.parametrize("who", [cast.eve, cast.ada])
def test_who_reads_no_cases_has_no_inbox(browse, read, free, who):
    answer = browse(who()).get("/inbox")

    assert answer.status_code == 403
    assert "Where is my parcel?" not in read(answer)


def test_nobody_is_asked_to_sign_in_first(browse):
    answer = browse().get("/inbox?view=late")

    assert answer.status_code == 302
    assert answer.url == "/sign-in?next=%2Finbox%3Fview%3Dlate"


@pytest.mark.parametrize(
    ("who", "place"),
    [(cast.alice, "/inbox"), (cast.eve, "/measures"), (cast.ada, "/library")],
)
def test_the_start_is_the_first_place_one_may_see(browse, who, place):
    assert browse(who()).get("/").url == place


def test_the_start_for_nobody_is_the_sign_in(browse):
    assert browse().get("/").url.startswith("/sign-in")


def test_a_free_case_is_taken_with_one_button_and_opens(browse, free, read):
    alice = browse(cast.alice())
    page = read(alice.get("/inbox?view=free"))
    assert f'formaction="/cases/{free}/assign?held="' in page

    answer = alice.post(f"/cases/{free}/assign?held=", {"to": cast.alice().person_id})

    assert answer.url.rstrip("?") == f"/cases/{free}"
    assert cases_on(read(alice.get("/inbox"))) == [free]
    assert "You have it" in read(alice.get("/inbox"))
    assert "Alice has it" in read(browse(cast.bob()).get("/inbox?view=open"))


def test_the_age_of_a_case_is_told_in_minutes_at_least(browse, desk, free, read):
    desk.later(seconds=40)

    page = read(browse(cast.alice()).get("/inbox?view=free"))

    assert "1 min old" in page
    assert "sec old" not in page


def test_a_case_that_somebody_has_is_not_offered_to_be_taken(browse, desk, free, read):
    assign_case(case_id=free, to=cast.bob().person_id, by=cast.alice(), edge=desk.edge)

    assert "formaction" not in read(browse(cast.alice()).get("/inbox?view=open"))


def test_the_tabs_count_what_waits(browse, desk, read):
    for number in range(3):
        desk.a_case(sender=f"c{number}@mail.example")

    page = read(browse(cast.alice()).get("/inbox"))

    assert re.search(r"Free\s*<span class=\"badge[^>]*><span>3</span>", page)


def test_more_than_can_be_counted_is_called_so(browse, desk, read, monkeypatch):
    monkeypatch.setattr(inbox_show, "COUNTED", 1)
    desk.a_case()
    desk.a_case(sender="otto@mail.example")

    assert "<span>1+</span>" in read(browse(cast.alice()).get("/inbox"))


def test_an_empty_desk_of_ones_own_leads_to_the_free_cases(browse, free, read):
    page = read(browse(cast.alice()).get("/inbox"))

    assert "One case is free" in page
    assert 'href="/inbox?view=free"' in page


def test_pages_follow_each_other_without_script_and_without_gap(browse, desk, read, monkeypatch):
    cases = {desk.a_case(sender=f"c{number}@mail.example") for number in range(5)}
    real = inbox_show.inbox_page
    monkeypatch.setattr(inbox_show, "inbox_page", lambda **asked: real(**asked, limit=2))
    seen, href, pages = [], "/inbox?view=open", 0

    while href:
        page = read(browse(cast.alice()).get(href))
        seen += cases_on(page)
        found = re.search(r'rel="next" href="([^"]+)"', page)
        href = found[1].replace("&amp;", "&") if found else ""
        pages += 1

    assert (sorted(seen), pages) == (sorted(cases), 3)


@pytest.mark.parametrize(
    "after", ["", "~", "x~1", "2026-01-01~1", "2026-01-01T00:00:00+00:00~-1", "~" + "9" * 30]
)
def test_a_place_that_makes_no_sense_is_the_first_page(after):
    assert read_asked(view="open", after=after, usual=View.MINE) == Asked(View.OPEN)


def test_a_view_that_does_not_exist_is_the_usual_one():
    assert read_asked(view="all<script>", after="", usual=View.FREE) == Asked(View.FREE)


def test_a_place_is_read_as_it_was_written(client):
    place = Place(cast.NOW, 7)
    query = dict(part.split("=") for part in inbox_href(View.OPEN, after=place)[7:].split("&"))

    after = query["after"].replace("%3A", ":").replace("%2B", "+").replace("%7E", "~")

    assert read_asked(view=query["view"], after=after, usual=View.MINE).after == place


def test_the_region_that_is_kept_up_to_date_comes_alone(browse, free, read):
    part = read(browse(cast.alice(), **{"HX-Request": "true"}).get("/inbox?view=free"))

    assert part.strip().startswith(
        '<div class="stack inbox" id="inbox" data-live="/inbox?view=free"'
    )
    assert "<html" not in part
    assert cases_on(part) == [free]


def test_a_waiting_and_a_closed_case_say_so(browse, desk, free, read):
    other = desk.a_case(sender="otto@mail.example", subject="Umbrellas", text="Do you sell them?")
    wait_for_customer(case_id=free, waits=True, by=cast.alice(), edge=desk.edge)
    close_case(case_id=other, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)
    alice = browse(cast.alice())

    assert cases_on(read(alice.get("/inbox?view=waiting"))) == [free]
    closed = read(alice.get("/inbox?view=resolved"))
    assert cases_on(closed) == [other]
    assert "formaction" not in closed


class TestErrands:
    @pytest.fixture
    def approval(self, desk, free):
        return Approval.objects.create(
            run=Run.objects.get(case_id=free),
            case_id=free,
            step="voucher",
            role="team_leader",
            asked_by_id=cast.alice().person_id,
            asked_at=desk.now,
        )

    @pytest.fixture
    def promise(self, desk, free):
        return Promise.objects.create(
            case_id=free,
            text="Name the day.",
            made_at=desk.now,
            made_by_id=cast.bob().person_id,
            due_at=desk.now,
        )

    def test_an_approval_waits_for_a_team_leader_above_everything(self, browse, approval, read):
        page = read(browse(cast.marta()).get("/inbox"))

        assert "Waiting for your approval" in page
        assert "Offer a voucher" in page
        assert "asked by Alice" in page
        assert f"/cases/{approval.case_id}?run={approval.run_id}&amp;look=voucher" in page

    def test_who_may_not_approve_is_not_asked(self, browse, approval, read):
        assert "Waiting for your approval" not in read(browse(cast.bob()).get("/inbox"))

    def test_a_promise_until_tonight_is_shown_with_its_clock(self, browse, desk, promise, read):
        desk.later(hours=1)

        page = read(browse(cast.alice()).get("/inbox"))

        assert "Promised until tonight" in page
        assert "promised by Bob" in page
        assert "overdue" in page

    def test_promises_of_other_branches_stay_there(self, browse, promise, read):
        assert "Name the day" not in read(browse(cast.charlie()).get("/inbox"))

    def test_a_promise_for_tomorrow_can_wait(self, browse, desk, free, read):
        tomorrow = desk.now.replace(day=desk.now.day + 1)
        Promise.objects.create(case_id=free, text="Later.", made_at=desk.now, due_at=tomorrow)

        assert "Promised until tonight" not in read(browse(cast.alice()).get("/inbox"))


class TestNext:
    def test_ones_own_most_urgent_case_comes_first(self, browse, desk, free):
        mine = desk.a_case(sender="otto@mail.example")
        assign_case(case_id=mine, to=cast.alice().person_id, by=cast.alice(), edge=desk.edge)

        assert browse(cast.alice()).get("/inbox/next").url == f"/cases/{mine}"

    def test_it_leads_on_from_the_case_one_is_at(self, browse, desk, free):
        mine = desk.a_case(sender="otto@mail.example")
        assign_case(case_id=mine, to=cast.alice().person_id, by=cast.alice(), edge=desk.edge)
        from_mine = browse(cast.alice(), Referer=f"http://testserver/cases/{mine}?run=1")

        assert from_mine.get("/inbox/next").url == f"/cases/{free}"

    def test_with_nothing_to_do_it_is_the_inbox(self, browse):
        assert browse(cast.alice()).get("/inbox/next").url == "/inbox"

    def test_the_free_cases_of_others_are_not_next(self, browse, free):
        assert browse(cast.charlie()).get("/inbox/next").url == "/inbox"
