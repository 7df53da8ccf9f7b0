"""Which promises count on a case: the stricter, and the law's behind it."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import (
    Because,
    Circumstances,
    Pause,
    Promise,
    Standard,
    TimedMeasure,
    due,
    due_after_pauses,
    parse_duration,
    promises_in_force,
    say_because,
)
from handrail.words import COMPLETE, Language
from tests.core.clock.desks import durations, moments, open_calendars, utc, working_week

MONDAY, FRIDAY_EVENING = utc("2026-01-05T08:00"), utc("2026-01-09T15:00")
GOLD_MAIL = Circumstances(priority="high", customer_group="gold", channel="email", brand="shop")

names = st.sampled_from(["", "a", "b"])
circumstances = st.builds(Circumstances, names, names, names, names, names)
promises = st.builds(
    Promise,
    st.builds(Standard, st.sampled_from(TimedMeasure), durations(most=20), st.booleans()),
    st.sampled_from(["one", "two", "three"]),
    circumstances,
)
some_promises = st.lists(promises, max_size=6)


def reply(text, source, *, statutory=False, **meant_for):
    standard = Standard(TimedMeasure.FIRST_REPLY, parse_duration(text), statutory)
    return Promise(standard, source, Circumstances(**meant_for))


def in_force(*given_promises, case=GOLD_MAIL, start=MONDAY):
    return promises_in_force(given_promises, case, start=start, calendar=working_week())


def test_the_only_promise_that_is_meant_for_a_case_counts():
    for_mail = reply("4 business hours", "e-mail", channel="email")

    (counted,) = in_force(for_mail, reply("1 business hour", "telephone", channel="phone"))

    assert (counted.promise, counted.because) == (for_mail, Because.ONLY)
    assert counted.due_at == utc("2026-01-05T12:00")


@pytest.mark.parametrize(
    "asked",
    ["priority", "customer_group", "channel", "procedure", "brand"],
)
def test_a_promise_may_ask_what_a_case_is_in_every_way(asked):
    promise = reply("1 hour", "ours", **{asked: "this"})

    assert in_force(promise, case=Circumstances(**{asked: "this"}))
    assert not in_force(promise, case=Circumstances(**{asked: "that"}))
    assert not in_force(promise, case=Circumstances())


def test_the_stricter_promise_counts_and_says_which_others_there_are():
    everybody, gold = reply("1 business day", "all"), reply("36 hours", "gold")

    (on_monday,) = in_force(everybody, gold)
    (on_friday,) = in_force(everybody, gold, start=FRIDAY_EVENING)

    assert (on_monday.promise, on_monday.later) == (everybody, (gold,))
    assert (on_friday.promise, on_friday.later) == (gold, (everybody,))
    assert on_monday.because is Because.EARLIEST


def test_the_law_counts_where_ours_is_not_stricter():
    law, ours = reply("14 days", "law", statutory=True), reply("14 days", "ours")

    (counted,) = in_force(ours, law)

    assert (counted.promise, counted.because) == (law, Because.LAW_OF_EQUALS)
    assert counted.later == (ours,)


def test_the_law_s_clock_ticks_behind_a_stricter_promise_of_ours():
    law, ours = reply("14 days", "law", statutory=True), reply("2 business days", "ours")

    first, behind = in_force(law, ours)

    assert (first.promise, first.because, first.later) == (ours, Because.EARLIEST, (law,))
    assert (behind.promise, behind.because) == (law, Because.LAW_BEHIND)
    assert behind.due_at == MONDAY + timedelta(days=14)


def test_a_status_is_told_again_and_again():
    assert [each for each in TimedMeasure if each.starts_again] == [TimedMeasure.STATUS]


@given(some_promises, circumstances, moments(), open_calendars)
def test_no_promise_that_counts_is_due_after_one_that_is_meant_for_the_case(
    given_promises, case, start, calendar
):
    counted = promises_in_force(given_promises, case, start=start, calendar=calendar)

    first_due = {}
    for each in counted:
        first_due.setdefault(each.promise.standard.measure, each.due_at)
    for each in given_promises:
        if each.meant_for.include(case):
            due_at = due(start, each.standard.allowance, calendar=calendar)
            assert first_due[each.standard.measure] <= due_at


@given(some_promises, promises, circumstances, moments(), open_calendars)
def test_a_further_promise_loosens_nothing(given_promises, further, case, start, calendar):
    before, after = (
        promises_in_force(some, case, start=start, calendar=calendar)
        for some in (given_promises, [*given_promises, further])
    )

    due_after_it = {}
    for each in after:
        due_after_it.setdefault(each.promise.standard.measure, each.due_at)
    assert all(due_after_it[each.promise.standard.measure] <= each.due_at for each in before)


@given(some_promises, circumstances, moments(), open_calendars, st.integers(1, 10_000))
def test_no_pause_makes_later_what_the_law_says(given_promises, case, start, calendar, minutes):
    pause = Pause(start, start + timedelta(minutes=minutes))

    counted = promises_in_force(given_promises, case, start=start, calendar=calendar)

    for law in (each for each in given_promises if each.standard.statutory):
        if law.meant_for.include(case):
            by_law = due(start, law.standard.allowance, calendar=calendar)
            assert by_law >= min(
                each.due_at
                if each.promise.standard.statutory
                else due_after_pauses(
                    start, each.promise.standard.allowance, calendar=calendar, pauses=[pause]
                )
                for each in counted
                if each.promise.standard.measure is law.standard.measure
            )


@given(st.permutations([reply("2 hours", "b"), reply("2 hours", "a"), reply("1 day", "c")]))
def test_the_order_in_which_promises_are_given_changes_nothing(given_promises):
    (counted,) = in_force(*given_promises)

    assert counted.promise.source == "a"


def test_a_reader_is_told_why_a_promise_counts():
    (counted,) = in_force(reply("1 business day", "all"), reply("2 business hours", "gold"))

    assert say_because(counted, Language.EN) == (
        "gold: it is due before the others that are meant for this case: "
        "First reply within 1 business day (all)."
    )


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("texts", [("2 hours",), ("14 days", "2 hours"), ("14 days", "14 days")])
def test_every_reason_can_be_said(texts, language):
    law = reply(texts[0], "the law", statutory=True)

    counted = in_force(law, *(reply(text, "our page") for text in texts[1:]))

    told = [say_because(each, language) for each in counted]
    assert len(set(told)) == len(told) == (2 if len(texts) > 1 and texts[0] != texts[1] else 1)
    assert all("the law" in each and each.endswith(".") for each in told)
