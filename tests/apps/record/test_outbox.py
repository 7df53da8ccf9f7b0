from datetime import timedelta

import pytest
from django.db import connection, transaction
from hypothesis import given
from hypothesis import strategies as st

from handrail.record.delays import GAPS
from handrail.record.open_transaction import NoTransaction
from handrail.record.outbox import (
    CRASHED,
    Counts,
    Crashed,
    Delivered,
    EffectState,
    PracticeHasNoEffects,
    Refused,
    TryLater,
    deliver_due,
    effect_states,
    put_effect,
    retry_effect,
    settlement,
    withdraw_effect,
)
from handrail.record.outbox.delivery import LONGEST_DELIVERY
from handrail.record.stream import Stream
from tests.apps.conftest import NOW
from tests.apps.record.fakes import FakePost

CASE = Stream("case", "c1")
SECOND = timedelta(seconds=1)

committed = pytest.mark.django_db(transaction=True)


def put(key, *, origin=CASE, kind="letter", after=timedelta()):
    with transaction.atomic():
        return put_effect(
            origin=origin,
            key=key,
            kind=kind,
            payload={"to": key},
            not_before=NOW + after,
            real_at=NOW,
        )


def deliver(post, *, at=NOW, limit=10, worker="w", **more):
    return deliver_due(real_now=at, limit=limit, deliverers={"letter": post}, worker=worker, **more)


def standing(key):
    return effect_states([key])[key]


@committed
def test_an_effect_is_delivered_once_with_what_it_needs():
    put("k1")
    post = FakePost()

    first, second = deliver(post), deliver(post)

    assert (first, second) == (Counts(delivered=1), Counts())
    (taken,) = post.taken
    assert (taken.key, taken.origin, taken.payload) == ("k1", CASE, {"to": "k1"})
    assert standing("k1").state == EffectState.DELIVERED
    assert standing("k1").receipt == "receipt k1"


@committed
def test_an_effect_that_was_decided_before_is_not_decided_again():
    assert put("k1")
    assert not put("k1", after=timedelta(days=1))

    assert deliver(FakePost()).delivered == 1


@committed
def test_an_effect_belongs_to_the_change_that_decided_it():
    with transaction.atomic():
        put("k1")
        transaction.set_rollback(True)

    assert effect_states(["k1"]) == {}
    with pytest.raises(NoTransaction):
        put_effect(origin=CASE, key="k2", kind="letter", payload={}, not_before=NOW, real_at=NOW)


@committed
def test_practice_sends_nothing():
    with pytest.raises(PracticeHasNoEffects, match="show it on screen"):
        put("k1", origin=Stream("practice", "p1"))

    assert effect_states(["k1"]) == {}


@committed
def test_an_effect_waits_for_its_time_and_for_its_channel():
    put("later", after=SECOND)
    put("other", kind="carrier pigeon")

    assert deliver(FakePost()) == Counts()
    assert deliver(FakePost(), at=NOW + SECOND) == Counts(delivered=1)


@committed
def test_the_oldest_effects_go_first_and_no_more_than_asked_for():
    for n in (3, 1, 2):
        put(f"k{n}", after=-n * SECOND)
    post = FakePost()

    deliver(post, limit=2)

    assert [effect.key for effect in post.taken] == ["k3", "k2"]


@committed
def test_a_letter_is_taken_back_before_it_is_sent_but_not_after():
    put("k1", after=10 * SECOND)

    assert withdraw_effect("k1", real_at=NOW)
    assert not withdraw_effect("k1", real_at=NOW)
    assert not withdraw_effect("unknown", real_at=NOW)

    assert deliver(FakePost(), at=NOW + timedelta(days=9)) == Counts()
    assert standing("k1").state == EffectState.WITHDRAWN


@committed
def test_a_letter_being_sent_cannot_be_taken_back():
    put("k1")
    taken_back = []
    post = FakePost(lambda: taken_back.append(withdraw_effect("k1", real_at=NOW)) or Delivered(""))

    deliver(post)

    assert taken_back == [False]
    assert standing("k1").state == EffectState.DELIVERED


@committed
def test_of_taking_back_and_sending_exactly_one_happens(at_once):
    for n in range(8):
        key = f"k{n}"
        put(key)
        post = FakePost()

        counts, withdrawn = at_once(
            lambda do: do(),
            lambda post=post: deliver(post),
            lambda key=key: withdraw_effect(key, real_at=NOW),
        )

        assert withdrawn == (counts.delivered == 0) == (len(post.taken) == 0)


@committed
def test_several_workers_deliver_each_effect_once(at_once):
    for n in range(12):
        put(f"k{n}")
    post = FakePost()

    results = at_once(lambda worker: deliver(post, worker=worker), "w1", "w2", "w3")

    assert sum(result.delivered for result in results) == 12
    assert sorted(effect.key for effect in post.taken) == sorted(f"k{n}" for n in range(12))


@committed
def test_an_effect_is_decided_once_by_several_at_once(at_once):
    results = at_once(put, "k1", "k1", "k1")

    assert sorted(results) == [False, False, True]


@committed
def test_what_the_other_side_defers_is_tried_again_later():
    put("k1")
    post = FakePost(TryLater("451 greylisted"))

    assert deliver(post) == Counts(waiting=1)
    assert deliver(post, at=NOW + GAPS[0] - SECOND) == Counts()
    assert standing("k1").error == "451 greylisted"
    assert deliver(post, at=NOW + GAPS[0]) == Counts(delivered=1)
    assert [effect.attempt for effect in post.taken] == [1, 2]


@committed
def test_what_the_other_side_refuses_is_visible_and_may_be_sent_again():
    put("k1")

    assert deliver(FakePost(Refused("550 no such user \0"))) == Counts(refused=1)
    assert standing("k1").error == "550 no such user \\x00"
    assert standing("k1").settled_at == NOW

    assert retry_effect("k1", real_at=NOW)
    assert deliver(FakePost()) == Counts(delivered=1)
    assert not retry_effect("k1", real_at=NOW)


@committed
def test_what_nobody_takes_for_days_is_given_up():
    put("k1")
    now, found = NOW, []

    for gap in [*GAPS, timedelta()]:
        found.append(deliver(FakePost(TryLater("no answer")), at=now))
        now += gap

    assert found == [Counts(waiting=1)] * len(GAPS) + [Counts(dead=1)]
    assert deliver(FakePost(), at=now + timedelta(days=99)) == Counts()


class Killed(BaseException):
    """Ends the worker as a kill does: nothing after it runs."""


@committed
def test_a_crash_while_sending_is_visible_and_then_tried_again_under_the_same_key():
    put("k1")
    post = FakePost(Killed())
    told = []
    with pytest.raises(Killed):
        deliver(post)
    assert standing("k1").state == EffectState.SENDING
    after_the_lease = NOW + LONGEST_DELIVERY + SECOND

    crash = deliver(
        post,
        at=after_the_lease,
        on_settled={"letter": lambda effect, now: told.append((effect.key, now.state))},
    )

    assert crash == Counts(uncertain=1)
    assert told == [("k1", EffectState.UNCERTAIN)]
    assert (standing("k1").error, standing("k1").crashes) == (CRASHED, 1)
    assert not withdraw_effect("k1", real_at=NOW)
    assert deliver(post, at=after_the_lease + GAPS[0]) == Counts(delivered=1)
    assert {effect.key for effect in post.taken} == {"k1"}


@committed
def test_a_deliverer_that_fails_leaves_its_effect_uncertain_and_the_others_alone():
    put("k1", after=-SECOND)
    put("k2")

    assert deliver(FakePost(ValueError("odd"))) == Counts(uncertain=1, delivered=1)
    assert standing("k1").error == "ValueError: odd"


@committed
def test_a_worker_that_was_only_slow_may_still_say_that_it_delivered():
    put("k1")
    late = NOW + timedelta(hours=1)
    nobody = FakePost()
    slow = FakePost(lambda: deliver(nobody, at=late) and Delivered("at last"))

    assert deliver(slow) == Counts(delivered=1)

    assert nobody.taken == []
    assert standing("k1").state == EffectState.DELIVERED
    assert standing("k1").crashes == 1


@committed
def test_a_late_answer_does_not_undo_what_another_worker_did_since():
    put("k1")

    def take_over():
        deliver(FakePost(), at=NOW + timedelta(hours=1))
        deliver(FakePost(), at=NOW + timedelta(hours=2))
        return TryLater("too late")

    assert deliver(FakePost(take_over)) == Counts()
    assert standing("k1").state == EffectState.DELIVERED


@committed
def test_nothing_is_delivered_while_a_transaction_is_open():
    put("k1")
    post = FakePost(lambda: Delivered(str(connection.in_atomic_block)))

    with pytest.raises(RuntimeError), transaction.atomic():
        deliver(post)
    deliver(post)

    assert standing("k1").receipt == "False"


@committed
def test_the_desk_is_told_in_the_transaction_that_settles():
    put("k1")
    told = []

    def take_note(effect, now):
        told.append((effect.origin, now.state, connection.in_atomic_block))

    deliver(FakePost(), on_settled={"letter": take_note})

    assert told == [(CASE, EffectState.DELIVERED, True)]


@committed
def test_a_desk_that_cannot_take_note_does_not_make_a_letter_go_twice():
    put("k1")
    post = FakePost()

    def fail(effect, now):
        raise RuntimeError

    assert deliver(post, on_settled={"letter": fail}) == Counts(delivered=1)
    assert deliver(post, at=NOW + timedelta(days=1)) == Counts()
    assert len(post.taken) == 1


@committed
def test_a_crash_leaves_no_more_than_one_effect_uncertain():
    for n in range(5):
        put(f"k{n}")
    with pytest.raises(Killed):
        deliver(FakePost(Delivered("1"), Killed()))

    states = [row.state for row in effect_states([f"k{n}" for n in range(5)]).values()]

    assert states.count(EffectState.SENDING) == 1
    assert states.count(EffectState.WAITING) == 3


@given(
    st.sampled_from([TryLater("x"), Crashed(), Delivered("x"), Refused("x")]), st.integers(1, 20)
)
def test_every_outcome_leaves_a_state_that_somebody_looks_after(outcome, attempts):
    found = settlement(outcome, attempts=attempts, real_now=NOW)

    goes_on = found.state in {EffectState.WAITING, EffectState.UNCERTAIN}
    assert goes_on == (found.next_try_at > NOW)
    assert goes_on == (isinstance(outcome, TryLater | Crashed) and attempts <= len(GAPS))
    assert found.state not in {EffectState.SENDING, EffectState.WITHDRAWN}
