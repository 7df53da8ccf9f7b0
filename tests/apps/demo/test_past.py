"""The shop's past: lawful, believable, and the same for the same seed."""

from collections import Counter
from datetime import timedelta
from random import Random

import pytest

from handrail.clock import elapsed
from handrail.demo.past.open_cases import VISITOR, wanted
from handrail.demo.past.procedures import procedures_in_force
from handrail.demo.past.rhythm import arrivals
from handrail.demo.past.season import LEARNING, Season
from handrail.demo.past.year import Year, year_of
from handrail.desk.actions.import_histories import import_histories
from handrail.desk.actions.rebuild_clocks import rebuild_clocks
from handrail.desk.edge import Edge
from handrail.desk.histories import (
    AnsweredSurvey,
    Assigned,
    Commanded,
    KeptPromise,
    Replied,
    Wrote,
)
from handrail.desk.inbox import View, inbox_page
from handrail.desk.queries import approvals_for
from handrail.people.access import grants_of
from handrail.record.chance import Chance
from handrail.run.command import Correct, SkipStep
from tests import cast

LETTERS = 150


@pytest.fixture
def histories(shop, monday):
    """Return a small year of the shop."""
    return tuple(year_of(shop, now=monday, chance=Random(7), letters=LETTERS))


@pytest.fixture
def imported(shop, monday, histories):
    """Load it."""
    edge = Edge(at=monday, real_at=cast.REAL_NOW, chance=Chance(Random(7).randbytes))
    return import_histories(histories, edge=edge)


def whats(histories, kind):
    return [each for one in histories for each in one.happenings if isinstance(each.what, kind)]


def test_the_machine_lets_everything_happen_that_is_told(imported, histories):
    assert imported.cases == len(histories) > LETTERS
    assert imported.events > 8 * imported.cases


def test_every_clock_of_the_past_is_what_its_events_give(imported, monday):
    compared, last_id = [], 0

    while batch := rebuild_clocks(after=last_id, at=monday + timedelta(days=3), mends=False):
        compared.append(batch)
        last_id = batch.last_id

    assert sum(batch.cases for batch in compared) == imported.cases
    assert sum(batch.clocks for batch in compared) > imported.cases
    assert [found for batch in compared for found in batch.differences] == []


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_the_seed_the_year_is_lawful(shop, monday, seed):
    told = tuple(year_of(shop, now=monday, chance=Random(seed), letters=60))
    edge = Edge(at=monday, real_at=cast.REAL_NOW, chance=Chance(Random(7).randbytes))

    assert import_histories(told, edge=edge).cases == len(told)


def test_the_same_seed_tells_the_same_year(shop, monday, histories):
    again = tuple(year_of(shop, now=monday, chance=Random(7), letters=LETTERS))

    assert again == histories


def test_nothing_has_happened_yet_that_is_still_to_come(histories, monday):
    assert all(each.at <= monday for one in histories for each in one.happenings)


def test_colleagues_work_only_while_their_branch_is_open(shop, histories):
    calendars = {branch.id: branch.calendar for branch in shop.branches}
    moment = timedelta(seconds=1)

    for history in histories:
        calendar = calendars[history.branch_id]
        for each in history.happenings:
            if each.who is not None and not isinstance(each.what, KeptPromise):
                assert elapsed(each.at - moment, each.at + moment, calendar=calendar) > timedelta()


def test_every_kind_of_thing_happens_in_a_year(shop, monday):
    told = tuple(year_of(shop, now=monday, chance=Random(7), letters=600))

    commands = Counter(type(each.what.command) for each in whats(told, Commanded))
    assert commands[SkipStep] > 0
    assert commands[Correct] > 0
    assert any(
        each.what.again for one in told for each in one.happenings if hasattr(each.what, "again")
    )
    assert whats(told, KeptPromise)
    assert whats(told, Wrote)
    assert whats(told, Replied)
    share = len(whats(told, AnsweredSurvey)) / len(told)
    assert 0.15 < share < 0.45


def test_letters_come_in_every_language(histories):
    assert len({history.letter.language for history in histories}) == 6


def test_no_two_letters_read_alike(histories):
    read = Counter(history.letter.text for history in histories)

    assert max(read.values()) == 1


def test_more_letters_come_before_christmas_than_in_july(shop, monday):
    months = Counter(
        each.at.month for each in arrivals(4_000, shop, Season(monday), chance=Random(7))
    )

    assert months[12] > 1.3 * months[7]


def test_one_branch_learns_over_the_year(shop, monday):
    season = Season(monday)
    town = next(each.town for each in shop.branches if each.town.slug == LEARNING)

    before = season.mood(monday - timedelta(days=300), town)
    now = season.mood(monday, town)

    assert now.haste < before.haste / 1.5
    assert now.care > before.care


def test_scores_follow_what_happened(shop, monday):
    told = tuple(year_of(shop, now=monday, chance=Random(7), letters=900))
    calendars = {branch.id: branch.calendar for branch in shop.branches}
    quick, slow = [], []

    for history in told:
        replies = [each.at for each in history.happenings if isinstance(each.what, Replied)]
        scores = [e.what.score for e in history.happenings if isinstance(e.what, AnsweredSurvey)]
        if replies and scores:
            calendar = calendars[history.branch_id]
            waited = elapsed(history.letter.at, replies[0], calendar=calendar)
            (quick if waited < timedelta(hours=1) else slow).extend(scores)

    assert sum(quick) / len(quick) > sum(slow) / len(slow)


def test_the_visitor_finds_every_kind_of_case(shop, imported, monday):
    visitor = grants_of(shop.people[VISITOR])
    leader = grants_of(shop.people["Marta Zielińska"])

    found = {
        view: inbox_page(by=visitor, view=view, now=monday).rows for view in (View.MINE, View.FREE)
    }

    assert len(found[View.MINE]) >= 3
    assert len(found[View.FREE]) >= 3
    assert any(row.due_at < monday for row in found[View.FREE])
    assert len(approvals_for(leader)) >= 2


def test_about_forty_cases_are_open(shop, monday):
    assert 30 <= len(list(wanted(shop, now=monday, chance=Random(7)))) <= 45


def test_a_case_is_taken_by_somebody_of_its_branch(shop, histories):
    agents = {branch.id: set(branch.agents) for branch in shop.branches}

    for history in histories:
        for each in history.happenings:
            if isinstance(each.what, Assigned):
                assert each.what.to in agents[history.branch_id]


def test_an_untouched_case_has_no_happening(shop, monday):
    year = Year(shop, Season(monday), procedures_in_force(), Random(7))
    first = next(
        each for each in wanted(shop, now=monday, chance=Random(7)) if each.plot.moves == 0
    )

    assert year.told(first.arrival, first.plot).happenings == ()
