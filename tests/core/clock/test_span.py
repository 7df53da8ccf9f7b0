from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import BadSpan, Span

times = st.integers(0, 86_399).map(
    lambda second: f"{second // 3600:02}:{second // 60 % 60:02}:{second % 60:02}"
)


@given(times, times)
def test_a_span_that_is_written_is_read(opens, closes):
    try:
        span = Span.of(opens, closes)
    except BadSpan:
        assert opens == closes
    else:
        assert Span.of(*span.to_texts()) == span


def test_a_night_shift_closes_on_the_next_day():
    assert Span.of("22:00", "06:00").closes == timedelta(hours=30)


@pytest.mark.parametrize("closes", ["24:00", "00:00"])
def test_a_whole_day_closes_at_midnight(closes):
    whole_day = Span.of("00:00", closes)

    assert whole_day == Span(timedelta(), timedelta(days=1))
    assert whole_day.to_text() == "00:00-24:00"


@pytest.mark.parametrize(
    ("opens", "closes"),
    [
        *(("9:00", "17:00"), ("09:00", "25:00"), ("09:60", "17:00"), ("09:00", "24:01")),
        *(("24:00", "06:00"), ("09:00", "09:00"), ("24:00", "24:00"), ("", "17:00")),
    ],
)
def test_what_is_no_span_is_refused_with_the_mend(opens, closes):
    with pytest.raises(BadSpan, match="such as 09:00 to 17:00"):
        Span.of(opens, closes)


@pytest.mark.parametrize(("opens", "closes"), [(-1, 5), (5, 5), (6, 5), (24, 30), (9, 33), (0, 25)])
def test_a_span_opens_on_its_day_and_lasts_less_than_another(opens, closes):
    with pytest.raises(BadSpan):
        Span(timedelta(hours=opens), timedelta(hours=closes))
