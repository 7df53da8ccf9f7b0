from datetime import timedelta
from decimal import Decimal
from itertools import count
from random import Random

import pytest
from django.db import connection, transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from handrail.desk.actions.import_histories import import_decided, import_histories
from handrail.desk.edge import Edge
from handrail.desk.histories import (
    AnsweredSurvey,
    Assigned,
    Closed,
    Commanded,
    Happening,
    History,
    HistoryRefused,
    KeptPromise,
    Learnt,
    Letter,
    Noted,
    Opened,
    Replied,
    Waited,
    Wrote,
)
from handrail.desk.histories.deciding import decide_histories
from handrail.desk.histories.ids import Lane
from handrail.desk.models import Case, Contact, Message, Run
from handrail.desk.refused import DeskRefused
from handrail.desk.status import Outcome
from handrail.desk.streams import case_stream, contact_stream
from handrail.record.chance import Chance
from handrail.record.outbox import effect_states
from handrail.record.position import START, place_of
from handrail.record.read import read_after, read_stream
from handrail.rules import Money
from handrail.run.command import (
    AnswerApproval,
    AskApproval,
    Correct,
    Decide,
    GiveReason,
    PutStepOff,
    Rewind,
    SkipStep,
    TakeStep,
)
from handrail.sop.document import Kind
from handrail.words import Language
from tests import cast

from .live_history import LiveCase, refold, some_customer, told

HOUR = timedelta(hours=1)
NUMBERS = count()


def ten_euro(step="voucher", euro=10):
    return Commanded(TakeStep(step, amount=Money(Decimal(euro), "EUR")))


LETTERS = st.sampled_from(
    [
        ("Parcel", "My parcel has not arrived. It is a late parcel, number 24-0815."),
        ("Hello", "Good day, I have a question."),
        ("Order 24-0001", "My parcel has not arrived."),
    ]
)
BY_CUSTOMER = st.sampled_from(
    [
        Wrote("Re: Parcel", "Any news of 24-4711?"),
        AnsweredSurvey(5, " Thank you "),
        AnsweredSurvey(1),
    ]
)
BY_COLLEAGUE = st.sampled_from(
    [
        Opened("parcel"),
        Learnt("restate", "The parcel is missing."),
        Learnt("number", "24-0815"),
        Learnt("number", "no number at all"),
        Learnt("days", "3"),
        Learnt("days", "0"),
        Learnt("days", "7", again=True),
        Commanded(TakeStep("restate")),
        Commanded(SkipStep("restate", "desk-reason-not-needed")),
        Commanded(SkipStep("days")),
        Commanded(SkipStep("days", "desk-reason-not-possible")),
        Commanded(GiveReason("restate", "desk-reason-not-needed")),
        Commanded(PutStepOff("number")),
        Commanded(Decide("late", "yes")),
        Commanded(Decide("late", "no")),
        Commanded(Correct("late", "no")),
        Commanded(Rewind("days")),
        ten_euro(),
        ten_euro(euro=50),
        Commanded(AskApproval("voucher", Money(Decimal(50), "EUR"))),
        Commanded(AnswerApproval("voucher", agreed=True)),
        Commanded(TakeStep("promise")),
        Commanded(TakeStep("wait")),
        Commanded(TakeStep("closed")),
        Commanded(TakeStep("identity"), Kind.CHANNEL),
        Replied("Good day."),
        Replied("Good day.", "send", Kind.CHANNEL),
        Assigned(None),
        Noted("Look at the label."),
        Waited(waits=True),
        Waited(waits=False),
        KeptPromise(),
        Closed(Outcome.WITHDRAWN),
    ]
)
TRIED = st.lists(
    st.tuples(
        st.integers(0, 30),
        st.one_of(
            st.tuples(st.none(), BY_CUSTOMER),
            st.tuples(st.sampled_from(["alice", "bob", "marta", "charlie"]), BY_COLLEAGUE),
            st.tuples(st.sampled_from(["alice", "marta"]), BY_COLLEAGUE),
        ),
    ),
    max_size=12,
)

THE_USUAL = [
    ("alice", Assigned("alice")),
    ("alice", Opened("parcel")),
    ("alice", Learnt("restate", "The parcel is missing.")),
    ("alice", Learnt("days", "9")),
    ("alice", ten_euro()),
    ("alice", Commanded(TakeStep("promise"))),
    ("alice", Commanded(TakeStep("identity"), Kind.CHANNEL)),
    ("alice", Replied("Tomorrow.", "send", Kind.CHANNEL)),
    ("bob", KeptPromise()),
    ("bob", Commanded(TakeStep("closed"))),
    (None, AnsweredSurvey(4, "In the end")),
]


def person(name):
    return getattr(cast, name)().person_id


def happening(at, who, what):
    if isinstance(what, Assigned) and what.to is not None:
        what = Assigned(person(what.to))
    return Happening(at, None if who is None else person(who), what)


def history(happenings, *, letter=("Parcel", "My parcel has not arrived: 24-0815."), number=None):
    customer = some_customer(next(NUMBERS) if number is None else number)
    return History(
        customer_id=customer.id,
        branch_id=cast.branch_warsaw().id,
        letter=Letter(*letter, Language.EN, cast.NOW),
        happenings=tuple(happenings),
    )


def hourly(happenings):
    return [
        happening(cast.NOW + HOUR * number, who, what)
        for number, (who, what) in enumerate(happenings, start=1)
    ]


def edge(at, *, seed=7):
    return Edge(at=at, real_at=cast.REAL_NOW, chance=Chance(Random(seed).randbytes))


def later(histories):
    return edge(max(each.happenings[-1].at for each in histories))


def played_live(letter, tried):
    """Play what was tried on a live case; return it, what was let happen and what was not."""
    number = next(NUMBERS)
    address = some_customer(number).addresses[0].value
    live = LiveCase(address, cast.branch_warsaw().id, edge(cast.NOW).chance)
    live.receive(*letter, Language.EN, at=cast.NOW)
    let, refused, now = [], [], cast.NOW
    for hours, (who, what) in tried:
        now += HOUR * hours
        each = happening(now, who, what)
        try:
            live.play(each)
        except DeskRefused as problem:
            refused.append((len(let), each, str(problem)))
        else:
            let.append(each)
    return live, let, refused


@pytest.mark.usefixtures("timed_desk")
@settings(
    max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(letter=LETTERS, tried=TRIED)
@example(
    letter=("Parcel", "My parcel has not arrived. It is a late parcel, number 24-0815."),
    tried=[
        (0, ("alice", Commanded(AskApproval("voucher", Money(Decimal(50), "EUR"))))),
        (5, ("bob", Commanded(AskApproval("voucher", Money(Decimal(50), "EUR"))))),
        (7, ("bob", Noted("Look at the label."))),
    ],
)
@example(
    letter=("Parcel", "My parcel has not arrived. It is a late parcel, number 24-0815."),
    tried=[
        (0, ("alice", Commanded(TakeStep("wait")))),
        (5, ("alice", Commanded(Rewind("wait")))),
    ],
)
@example(
    letter=("Hello", "Good day, I have a question."),
    tried=[
        (0, ("alice", Closed(Outcome.WITHDRAWN))),
        (5, ("alice", Opened("parcel"))),
    ],
)
def test_an_imported_case_is_the_one_that_the_live_desk_would_have(letter, tried):
    live, let, _ = played_live(letter, tried)
    now = let[-1].at if let else cast.NOW
    refold(live.case_id, at=now)

    imported = import_histories([history(let, letter=letter)], edge=edge(now))

    assert told(imported.case_ids[0]) == told(live.case_id) | {
        "survey": [
            row | {"expires_at": row["asked_at"] + timedelta(days=30)}
            for row in told(live.case_id)["survey"]
        ]
    }


@pytest.mark.usefixtures("desk")
@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(letter=LETTERS, tried=TRIED)
def test_what_the_live_desk_refuses_no_history_can_say(letter, tried):
    _, let, refused = played_live(letter, tried)

    for place, each, why in refused[:2]:
        with pytest.raises(HistoryRefused) as caught:
            import_histories([history([*let[:place], each], letter=letter)], edge=edge(each.at))

        assert (caught.value.case, caught.value.happening, caught.value.why) == (0, place, why)


@pytest.mark.usefixtures("desk")
def test_folding_the_streams_again_changes_no_column():
    past = history(hourly(THE_USUAL))
    case_id = import_histories([past], edge=later([past])).case_ids[0]
    before = told(case_id)

    refold(case_id, at=past.happenings[-1].at)

    assert told(case_id) == before
    assert before["case"][0]["status"] == "resolved"
    assert before["survey"][0]["score"] == 4


@pytest.mark.usefixtures("desk")
def test_an_imported_case_goes_on_through_the_live_desk():
    past = history(hourly(THE_USUAL[:5]))
    case_id = import_histories([past], edge=later([past])).case_ids[0]
    live = LiveCase("", cast.branch_warsaw().id, edge(cast.NOW).chance, case_id=case_id)

    live.play(happening(cast.NOW + HOUR * 9, "bob", Commanded(TakeStep("promise"))))
    live.play(happening(cast.NOW + HOUR * 10, "bob", Commanded(TakeStep("closed"))))

    assert live.row.status == "resolved"


@pytest.mark.usefixtures("desk")
def test_one_unlawful_happening_keeps_every_history_out():
    good = history(hourly(THE_USUAL))
    bad = history(hourly([*THE_USUAL[:3], ("alice", Commanded(TakeStep("closed")))]))

    with pytest.raises(HistoryRefused) as caught:
        import_histories([good, bad], edge=later([good, bad]))

    assert (caught.value.case, caught.value.happening) == (1, 3)
    assert not Case.objects.exists()
    assert not Run.objects.exists()


@pytest.mark.usefixtures("desk")
def test_a_history_out_of_time_is_refused():
    backwards = history(reversed(hourly(THE_USUAL[:3])))
    to_come = history(hourly(THE_USUAL[:3]))

    for past in (backwards, to_come):
        with pytest.raises(HistoryRefused):
            import_histories([past], edge=edge(cast.NOW + HOUR * 3 - timedelta(seconds=1)))

    assert not Case.objects.exists()


@pytest.mark.usefixtures("desk")
def test_a_history_by_somebody_from_another_branch_is_refused():
    with pytest.raises(HistoryRefused, match="not yours"):
        import_histories(
            [history(hourly([("charlie", Noted("Psst"))]))], edge=edge(cast.NOW + HOUR)
        )


@pytest.mark.usefixtures("desk")
def test_histories_lie_in_the_record_in_the_order_of_time():
    pasts = [history(hourly(THE_USUAL)), history(hourly(THE_USUAL[:4]))]

    imported = import_histories(pasts, edge=later(pasts))

    streams = [case_stream(case_id) for case_id in imported.case_ids]
    streams += [contact_stream(contact.pk) for contact in Contact.objects.all()]
    events = sorted(
        (each for stream in streams for each in read_stream(stream)),
        key=lambda each: place_of(each.position),
    )
    assert [each.at for each in events] == sorted(each.at for each in events)
    assert len(events) == imported.events
    assert imported.cases == len(set(imported.case_ids)) == 2


@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("desk")
def test_cases_decided_in_two_lanes_are_those_that_are_decided_in_one():
    pasts = [history(hourly(THE_USUAL[:length]), number=7_000 + length) for length in (11, 4, 8)]
    lanes = [tuple(pasts[:1]), tuple(pasts[1:])]
    alone, events = decided_in_one(pasts)

    together = import_decided(
        decide_histories(lane, edge=later(pasts), lane=Lane(number, 2))
        for number, lane in enumerate(lanes)
    )

    assert [told(case_id) for case_id in together.case_ids] == alone
    assert len(set(together.case_ids)) == len(pasts)
    moments = [event.at for event in read_after(START, limit=1_000).events][-events:]
    assert moments == sorted(moments)
    assert together.events == len(moments) == events


def decided_in_one(pasts):
    """Return what is told of cases that are imported alone, and how many events; keep nothing."""
    with transaction.atomic():
        imported = import_histories(pasts, edge=later(pasts))
        alone = [told(case_id) for case_id in imported.case_ids]
        transaction.set_rollback(True)
    return alone, imported.events


@pytest.mark.skipif(
    connection.vendor == "postgresql", reason="a sequence of PostgreSQL gives each id once"
)
@pytest.mark.usefixtures("desk")
def test_lanes_come_out_the_same_in_whichever_order_they_are_decided():
    pasts = [history(hourly(THE_USUAL), number=7_100 + number) for number in range(2)]

    def decided(number):
        return decide_histories((pasts[number],), edge=later(pasts), lane=Lane(number, 2))

    assert [decided(0), decided(1)] == list(reversed([decided(1), decided(0)]))


@pytest.mark.usefixtures("desk")
def test_nothing_leaves_the_house_for_a_history():
    past = history(hourly(THE_USUAL))

    case_id = import_histories([past], edge=later([past])).case_ids[0]

    keys = [f"reply:{message.pk}" for message in Message.objects.all()]
    keys += [f"survey:{number}" for number in range(100)]
    assert effect_states(keys) == {}
    assert told(case_id)["survey"]


@pytest.mark.usefixtures("desk")
def test_rows_that_come_after_an_import_get_ids_of_their_own(desk):
    past = history(hourly(THE_USUAL))
    first = import_histories([past], edge=later([past])).case_ids[0]

    second = desk.a_case(sender="new@mail.example")
    third = import_histories([history(hourly(THE_USUAL))], edge=later([past])).case_ids[0]
    fourth = desk.a_case(sender="newer@mail.example")

    assert len({first, second, third, fourth}) == 4
    assert Contact.objects.count() == 4


@pytest.mark.usefixtures("desk")
def test_importing_nothing_changes_nothing():
    assert import_histories([], edge=edge(cast.NOW)).cases == 0
