import pytest

from handrail.clock import (
    DifferentMeasures,
    Standard,
    TimedMeasure,
    parse_duration,
    say_standard,
    stricter,
)
from handrail.words import COMPLETE, Language, say
from tests.core.clock.desks import utc, working_week

MONDAY_MORNING, FRIDAY_EVENING = utc("2026-01-05T08:00"), utc("2026-01-09T15:00")


def reply_within(text, **more):
    return Standard(TimedMeasure.FIRST_REPLY, parse_duration(text), **more)


def test_what_is_stricter_depends_on_the_start():
    business, plain = reply_within("1 business day"), reply_within("36 hours")

    on_monday = stricter(business, plain, start=MONDAY_MORNING, calendar=working_week())
    on_friday = stricter(business, plain, start=FRIDAY_EVENING, calendar=working_week())

    assert (on_monday, on_friday) == (business, plain)


@pytest.mark.parametrize("law_first", [True, False])
def test_of_two_that_are_due_together_the_law_s_is_the_stricter(law_first):
    law, ours = reply_within("14 days", statutory=True), reply_within("14 days")
    pair = (law, ours) if law_first else (ours, law)

    assert stricter(*pair, start=MONDAY_MORNING, calendar=working_week()) is law


def test_a_reply_is_not_compared_with_a_resolution():
    resolve = Standard(TimedMeasure.RESOLVE, parse_duration("2 business days"))

    with pytest.raises(DifferentMeasures, match="“first_reply” and “resolve”"):
        stricter(reply_within("1 hour"), resolve, start=MONDAY_MORNING, calendar=working_week())


def test_a_standard_is_said_as_a_promise():
    standard = reply_within("2 business hours")

    assert say_standard(standard, Language.EN) == "First reply within 2 business hours"
    assert say_standard(standard, Language.DE) == "Erste Antwort: Frist 2 Geschäftsstunden"


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("measure", TimedMeasure)
def test_every_standard_can_be_said(measure, language):
    standard = Standard(measure, parse_duration("3 days"))

    assert "3 " in say_standard(standard, language)
    assert say(f"clock-measure-{measure.replace('_', '-')}", language)
