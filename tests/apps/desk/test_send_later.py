from datetime import UTC, date, datetime, timedelta

import pytest

from handrail.channels.email.outbox import told_to_the_desk
from handrail.clock import Calendar, Span, always_open
from handrail.desk.actions.add_matter import add_matter
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.send_planned import send_planned
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.take_step import take_step
from handrail.desk.actions.unsend_reply import unsend_reply
from handrail.desk.leaving_times import Leaving, leaving_times, time_to_leave
from handrail.desk.outgoing import reply_to_send
from handrail.desk.refused import AlreadyLeft, NoSuchCase, TimeGone, TooFarAhead
from handrail.desk.status import Outcome, Status
from handrail.record.moments import forget_offset, move_forward
from handrail.record.outbox import Delivered, bring_nearer, deliver_due, effect_states
from tests import cast

NINE_TO_FIVE = (Span(timedelta(hours=9), timedelta(hours=17)),)
OFFICE = Calendar("Europe/Warsaw", (NINE_TO_FIVE,) * 5 + ((), ()), frozenset({date(2026, 11, 11)}))


class Postman:
    """Delivers everything that is due and remembers what."""

    def __init__(self):
        self.delivered = []

    def deliver(self, effect):
        self.delivered.append(next(iter(effect.payload)))
        return Delivered("ok")


def planned(desk, case_id, hours=20, text="It comes on Friday.", **step):
    sent = send_reply(
        case_id=case_id,
        text=text,
        by=cast.alice(),
        edge=desk.edge,
        leaves_at=desk.now + timedelta(hours=hours),
        **step,
    )
    return sent.message_id


def deliver(desk, postman):
    deliver_due(
        real_now=desk.real_now,
        limit=10,
        deliverers={"reply": postman, "survey": postman},
        worker="w",
        on_settled=told_to_the_desk(lambda _: desk.edge),
    )
    return postman.delivered


def first_reply(desk, case_id):
    return next(c.reading for c in desk.view(case_id).clocks if c.name == "first_reply")


def named(times):
    return [(each.name, each.at.astimezone(OFFICE.time_zone)) for each in times]


def warsaw(*when):
    return datetime(*when, tzinfo=OFFICE.time_zone)


def wall(text):
    return datetime.fromisoformat(text)


def test_the_offered_times_are_when_the_branch_opens():
    before_nine = warsaw(2026, 11, 9, 7)

    assert named(leaving_times(before_nine, calendar=OFFICE)) == [
        (Leaving.OPENS, warsaw(2026, 11, 9, 9)),
        (Leaving.TOMORROW, warsaw(2026, 11, 10, 9)),
        (Leaving.NEXT_WEEK, warsaw(2026, 11, 16, 9)),
    ]


def test_a_holiday_is_no_tomorrow():
    on_tuesday = warsaw(2026, 11, 10, 12)

    first, _ = named(leaving_times(on_tuesday, calendar=OFFICE))

    assert first == (Leaving.NEXT_DAY, warsaw(2026, 11, 12, 9))


def test_on_a_friday_the_next_day_is_next_weeks_and_offered_once():
    times = named(leaving_times(warsaw(2026, 11, 13, 16), calendar=OFFICE))

    assert times == [(Leaving.NEXT_DAY, warsaw(2026, 11, 16, 9))]


def test_a_branch_that_never_closes_begins_its_days_in_the_morning():
    times = leaving_times(warsaw(2026, 11, 9, 12), calendar=always_open("Europe/Warsaw"))

    assert named(times) == [
        (Leaving.TOMORROW, warsaw(2026, 11, 10, 8)),
        (Leaving.NEXT_WEEK, warsaw(2026, 11, 16, 8)),
    ]


def test_a_time_is_read_on_the_branchs_wall_also_where_the_clocks_skip_it():
    now = warsaw(2027, 3, 27, 12)

    at = time_to_leave(wall("2027-03-28T02:30"), now=now, calendar=OFFICE)

    assert at == datetime(2027, 3, 28, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("time", "refused"),
    [
        ("2026-11-09T12:00", TimeGone),
        ("0001-01-01", TimeGone),
        ("2027-11-09T12:00", TooFarAhead),
        ("9999-12-31T23:59", TooFarAhead),
    ],
)
def test_no_reply_leaves_in_the_past_or_far_ahead(time, refused):
    with pytest.raises(refused):
        time_to_leave(wall(time), now=warsaw(2026, 11, 9, 12), calendar=OFFICE)


def test_a_planned_reply_leaves_at_its_time_and_meets_the_clock_only_then(desk):
    case_id, postman = desk.a_case(), Postman()
    message_id = planned(desk, case_id)
    leaves = desk.now + timedelta(hours=20)

    early = list(deliver(desk.later(hours=19, minutes=59), postman))
    ticking = first_reply(desk, case_id).state.value
    deliver(desk.later(minutes=1), postman)

    assert early == []
    assert ticking in {"running", "overdue"}
    assert postman.delivered == ["message"]
    assert desk.types(case_id)[-2:] == ["reply_planned", "reply_sent"]
    assert desk.row(case_id).first_replied_at == leaves
    assert reply_to_send(message_id).at == leaves


def test_a_planned_reply_answers_every_matter_once_it_has_left(desk):
    case_id, postman = desk.a_case(), Postman()
    other = add_matter(case_id=case_id, procedure="parcel", by=cast.alice(), edge=desk.edge)
    planned(desk, case_id)

    deliver(desk.later(hours=20), postman)

    assert first_reply(desk, case_id).state.value in {"met", "met_late"}
    assert first_reply(desk, other).state.value in {"met", "met_late"}


def test_a_planned_reply_is_taken_back_with_its_text_and_its_step(desk):
    case_id, postman = desk.a_case(), Postman()
    run_id = desk.channel_run(case_id)
    take_step(case_id=case_id, run_id=run_id, step="identity", by=cast.alice(), edge=desk.edge)
    message_id = planned(desk, case_id, run_id=run_id, step="send")
    desk.later(hours=3)

    unsend_reply(case_id=case_id, message_id=message_id, by=cast.alice(), edge=desk.edge)
    deliver(desk.later(hours=40), postman)

    run = next(each for each in desk.view(case_id).runs if each.id == run_id)
    assert postman.delivered == []
    assert desk.view(case_id).draft == "It comes on Friday."
    assert [str(taken.letter) for taken in run.state.taken] == ["done identity"]


def test_a_planned_reply_is_sent_now_and_leaves_once(desk):
    case_id, postman = desk.a_case(), Postman()
    message_id = planned(desk, case_id)
    desk.later(hours=1)

    send_planned(case_id=case_id, message_id=message_id, by=cast.alice(), edge=desk.edge)
    at_once = list(deliver(desk, postman))
    deliver(desk.later(seconds=11), postman)
    deliver(desk.later(hours=40), postman)

    assert at_once == []
    assert postman.delivered == ["message"]
    assert first_reply(desk, case_id).state.value == "met"


def test_what_has_left_is_neither_sent_now_nor_taken_back(desk):
    case_id, postman = desk.a_case(), Postman()
    message_id = planned(desk, case_id, hours=1)
    deliver(desk.later(hours=1), postman)

    for change in (send_planned, unsend_reply):
        with pytest.raises(AlreadyLeft):
            change(case_id=case_id, message_id=message_id, by=cast.alice(), edge=desk.edge)


def test_charlie_can_not_hasten_a_reply_of_warsaw(desk):
    case_id = desk.a_case()
    message_id = planned(desk, case_id)

    with pytest.raises(NoSuchCase):
        send_planned(case_id=case_id, message_id=message_id, by=cast.charlie(), edge=desk.edge)


def test_a_reply_that_leaves_at_once_is_not_hastened(desk):
    case_id = desk.a_case()
    sent = send_reply(case_id=case_id, text="Yes", by=cast.alice(), edge=desk.edge)

    with pytest.raises(AlreadyLeft):
        send_planned(case_id=case_id, message_id=sent.message_id, by=cast.alice(), edge=desk.edge)


def test_nobody_is_asked_how_it_went_before_a_planned_reply_has_left(desk):
    case_id, postman = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?"), Postman()
    planned(desk, case_id)
    send_reply(case_id=case_id, text="And good luck!", by=cast.alice(), edge=desk.edge)
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)

    deliver(desk.later(hours=1), postman)
    early = list(postman.delivered)
    deliver(desk.later(hours=20), postman)

    assert early == ["message"]
    assert postman.delivered == ["message", "message", "survey"]


def test_a_case_closed_after_a_planned_reply_is_open_again_when_that_is_taken_back(desk):
    case_id = desk.a_case(subject="Umbrellas", text="Do you sell umbrellas?")
    message_id = planned(desk, case_id)
    close_case(case_id=case_id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)

    unsend_reply(case_id=case_id, message_id=message_id, by=cast.alice(), edge=desk.edge)

    assert desk.row(case_id).status == Status.OPEN


def test_a_demonstration_that_is_moved_forward_takes_planned_replies_along(desk):
    case_id = desk.a_case()
    message_id = planned(desk, case_id)
    key = f"reply:{message_id}"
    before = effect_states([key])[key].next_try_at

    try:
        move_forward(timedelta(hours=5), real_now=desk.real_now)
        bring_nearer(timedelta(hours=5))
    finally:
        forget_offset()

    assert effect_states([key])[key].next_try_at == before - timedelta(hours=5)
