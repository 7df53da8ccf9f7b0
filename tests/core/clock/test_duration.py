import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import BadDuration, Duration, Unit, parse_duration
from handrail.words import COMPLETE, Language, say
from tests.core.clock.desks import durations


@given(durations(most=1_000_000))
def test_what_is_written_is_read(duration):
    assert parse_duration(duration.to_text()) == duration


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("2 business hours", Duration(2, Unit.BUSINESS_HOUR)),
        ("1 business day", Duration(1, Unit.BUSINESS_DAY)),
        ("30 Business  Minutes", Duration(30, Unit.BUSINESS_MINUTE)),
        (" 14 days ", Duration(14, Unit.DAY)),
        ("90 seconds", Duration(90, Unit.SECOND)),
        ("1 hours", Duration(1, Unit.HOUR)),
        ("48 calendar hours", Duration(48, Unit.HOUR)),
        ("14 Calendar days", Duration(14, Unit.DAY)),
        ("by the end of the second business day", Duration(2, Unit.BUSINESS_DAY)),
        ("End of 1st business day", Duration(1, Unit.BUSINESS_DAY)),
        ("the end of the 12th business day", Duration(12, Unit.BUSINESS_DAY)),
    ],
)
def test_people_write_durations_as_they_say_them(text, duration):
    assert parse_duration(text) == duration


@pytest.mark.parametrize(
    "text",
    [
        *("", "2", "hours", "2hours", "two hours", "٢ hours", "2 hours\n3 days"),
        *("0 hours", "-1 hours", "1.5 hours", "1000001 days", "99999999999999 hours"),
        *("2 fortnights", "2 business seconds", "2 calendar business days", "2 calendars"),
        *(
            "end of the eleventh business day",
            "end of the 2 business day",
            "end of the business day",
        ),
        *("end of the 0th business day", "end of the second day"),
    ],
)
def test_what_is_no_duration_is_refused_with_the_mend(text):
    with pytest.raises(BadDuration, match="such as “2 business hours”") as refused:
        parse_duration(text)

    assert refused.value.text == text


@given(st.text())
def test_any_text_is_a_duration_or_refused(text):
    try:
        duration = parse_duration(text)
    except BadDuration:
        return

    assert duration.amount > 0


@pytest.mark.parametrize("amount", [0, -3, 1_000_001])
def test_no_duration_is_empty_or_endless(amount):
    with pytest.raises(BadDuration, match=str(amount)):
        Duration(amount, Unit.DAY)


def test_business_time_is_known_from_other_time():
    assert Duration(1, Unit.BUSINESS_DAY).is_business
    assert not Duration(1, Unit.DAY).is_business


@pytest.mark.parametrize(
    ("duration", "english", "german"),
    [
        (Duration(1, Unit.BUSINESS_HOUR), "1 business hour", "1 Geschäftsstunde"),
        (Duration(2, Unit.BUSINESS_DAY), "2 business days", "2 Werktage"),
        (Duration(14, Unit.DAY), "14 days", "14 Tage"),
    ],
)
def test_a_duration_is_said_with_its_plural(duration, english, german):
    assert say(duration.to_sentence(), Language.EN) == english
    assert say(duration.to_sentence(), Language.DE) == german


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("unit", Unit)
def test_every_unit_can_be_said(unit, language):
    assert say(Duration(3, unit).to_sentence(), language).startswith("3 ")
