"""A clock that runs out climbs its ladder: somebody is told, once, until somebody sees to it."""

from datetime import timedelta

import pytest

from handrail.channels.work.clocks import clocks_are_due
from handrail.desk.actions.acknowledge_escalation import acknowledge_escalation
from handrail.desk.actions.assign_case import assign_case
from handrail.desk.actions.close_case import close_case
from handrail.desk.case_plans import CLOCK_TIMER
from handrail.desk.escalation_letters import ESCALATION_EFFECT, escalation_to_send
from handrail.desk.escalations import escalations_for
from handrail.desk.models import Clock
from handrail.desk.refused import NoSuchCase
from handrail.desk.status import Outcome
from handrail.library.actions.publish_together import FileToPublish, publish_together
from handrail.record.models import Effect
from handrail.record.timers import fire_due
from tests import cast

COMPANY = """\
handrail: 1
escalation:
  late:
    title: {en: A reply is late, de: Eine Antwort ist spät}
    clocks: [first reply]
    rungs:
"""
REST = "last resort: boss@shop.example\n"
FIRST = "      - {from: overdue, tell: assignee, by: screen}\n"
SECOND = "      - {from: overdue, after: 1 hour, tell: team_leader, by: [screen, e-mail]}\n"
DAY = timedelta(days=1)


def write_down(desk, rungs, rest=REST):
    source = (COMPANY + rungs + rest).encode()
    publish_together(
        [FileToPublish("escalation.yaml", source)], by=None, at=desk.now, real_at=desk.real_now
    )


def to_overdue(desk, case_id, *, after=timedelta(seconds=1)):
    desk.now = Clock.objects.get(case_id=case_id, measure="first_reply").due_at
    return let_pass(desk, after)


def let_pass(desk, time):
    desk.now += time
    return fire_due(now=desk.now, limit=99, handlers={}, together={CLOCK_TIMER: clocks_are_due})


def climbed(desk, case_id):
    return [
        (event.body["rung"], tuple(event.body["told"]), event.body["last_resort"])
        for event in desk.view(case_id).events
        if event.type == "clock_escalated"
    ]


def letters():
    return list(Effect.objects.filter(kind=ESCALATION_EFFECT).order_by("pk"))


@pytest.fixture
def alices_case(desk):
    """Return a case that Alice has."""
    case_id = desk.a_case()
    assign_case(case_id=case_id, to=cast.alice().person_id, by=cast.alice(), edge=desk.edge)
    return case_id


def test_rungs_are_climbed_one_after_the_other_each_once(desk, alices_case):
    write_down(desk, FIRST + SECOND)
    touch(desk, alices_case)

    to_overdue(desk, alices_case)
    at_first = climbed(desk, alices_case)
    for _ in range(3):
        let_pass(desk, timedelta(hours=1))

    assert at_first == [(0, (cast.alice().person_id,), False)]
    assert [rung for rung, _, _ in climbed(desk, alices_case)] == [0, 1]


def touch(desk, case_id):
    """Let something be recorded on the case, so that its plan is worked out anew."""
    assign_case(case_id=case_id, to=None, by=cast.alice(), edge=desk.edge)
    assign_case(case_id=case_id, to=cast.alice().person_id, by=cast.alice(), edge=desk.edge)


def test_whoever_acknowledges_stops_the_climbing_and_is_rid_of_the_errand(desk, alices_case):
    write_down(desk, FIRST + SECOND)
    touch(desk, alices_case)
    to_overdue(desk, alices_case)
    before = [each.case_id for each in escalations_for(cast.alice())]

    first = acknowledge_escalation(case_id=alices_case, by=cast.alice(), edge=desk.edge)
    second = acknowledge_escalation(case_id=alices_case, by=cast.alice(), edge=desk.edge)
    let_pass(desk, DAY)

    assert (before, first, second) == ([alices_case], 1, 0)
    assert escalations_for(cast.alice()) == ()
    assert [rung for rung, _, _ in climbed(desk, alices_case)] == [0]
    assert letters() == []


def test_somebody_outside_can_neither_see_nor_acknowledge_it(desk, alices_case):
    write_down(desk, FIRST)
    touch(desk, alices_case)
    to_overdue(desk, alices_case)

    with pytest.raises(NoSuchCase):
        acknowledge_escalation(case_id=alices_case, by=cast.charlie(), edge=desk.edge)

    assert escalations_for(cast.charlie()) == ()


def test_a_case_that_is_closed_climbs_no_further_and_is_nobody_s_errand(desk):
    write_down(desk, FIRST.replace("assignee", person_email(cast.alice().person_id)) + SECOND)
    case_id = desk.a_case(text="Do you sell umbrellas?")
    to_overdue(desk, case_id)
    before = [each.case_id for each in escalations_for(cast.alice())]
    close_case(case_id=case_id, outcome=Outcome.WITHDRAWN, by=cast.alice(), edge=desk.edge)

    let_pass(desk, DAY)

    assert before == [case_id]
    assert escalations_for(cast.alice()) == ()
    assert [rung for rung, _, _ in climbed(desk, case_id)] == [0]


def test_a_rung_that_would_tell_nobody_tells_the_last_resort(desk):
    boss = cast.alice()
    email = person_email(boss.person_id)
    write_down(desk, FIRST, f"last resort: {email}\n")
    case_id = desk.a_case()

    to_overdue(desk, case_id)

    assert climbed(desk, case_id) == [(0, (boss.person_id,), True)]


def person_email(person_id):
    from handrail.people import queries as people

    return people.person_view(person_id).email


def test_a_letter_waits_for_the_end_of_quiet_hours_and_says_what_is_late(desk, alices_case):
    address = person_email(cast.alice().person_id)
    quiet = 'quiet hours: {from: "00:00", until: "23:59"}\n'
    write_down(desk, f"      - {{from: overdue, tell: {address}, by: e-mail}}\n", REST + quiet)
    touch(desk, alices_case)

    to_overdue(desk, alices_case)

    (letter,) = letters()
    assert letter.next_try_at > desk.real_now + timedelta(hours=1)
    told = escalation_to_send(letter.payload)
    assert (told.case_id, told.to.email, told.clock) == (alices_case, address, "first_reply")


def test_a_letter_is_put_once_however_often_it_is_decided(desk, alices_case):
    address = person_email(cast.alice().person_id)
    write_down(desk, f"      - {{from: warning, tell: {address}, by: e-mail}}\n")
    touch(desk, alices_case)

    to_overdue(desk, alices_case)
    touch(desk, alices_case)
    let_pass(desk, DAY)

    assert len(letters()) == len({each.key for each in letters()}) == 1


def test_what_came_long_ago_is_shown_and_not_written(desk, alices_case):
    address = person_email(cast.alice().person_id)
    write_down(desk, f"      - {{from: overdue, tell: {address}, by: [screen, e-mail]}}\n")
    touch(desk, alices_case)

    to_overdue(desk, alices_case, after=timedelta(days=2))

    assert len(climbed(desk, alices_case)) == 1
    assert letters() == []


def test_a_rung_gives_the_case_and_its_priority_to_whom_it_tells(desk):
    address = person_email(cast.alice().person_id)
    rung = f"      - {{from: overdue, tell: {address}, by: screen, assign: yes, priority: high}}\n"
    write_down(desk, rung)
    case_id = desk.a_case()

    to_overdue(desk, case_id)

    assert desk.row(case_id).assignee_id == cast.alice().person_id
    assert [each.type for each in desk.view(case_id).events][-4:] == [
        "clock_escalated",
        "case_assigned",
        "priority_set",
        "standards_set",
    ]
