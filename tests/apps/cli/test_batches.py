"""What is decided together comes in batches that a busy machine can end in time."""

from datetime import UTC, datetime

import pytest
from django.db import OperationalError

from handrail.channels.work import events_out
from handrail.channels.work.events_out import FEWEST_TOGETHER, MOST_TOGETHER, Timing
from handrail.record.timers import Fired

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


@pytest.mark.django_db
def test_batches_are_halved_after_what_went_wrong_and_grow_when_all_is_well(monkeypatch):
    asked, answers = [], [OperationalError("gone"), Fired(lost=3), *[Fired(fired=1)] * 4]

    def fire(*, limit, **_):
        asked.append(limit)
        answer = answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(events_out, "fire_due", fire)
    timing = Timing({}, together={"clock": lambda timers, /, *, now: None})

    with pytest.raises(OperationalError):
        timing.run_once(NOW)
    for _ in range(5):
        timing.run_once(NOW)

    assert asked == [MOST_TOGETHER, 250, 125, 250, MOST_TOGETHER, MOST_TOGETHER]


@pytest.mark.django_db
def test_batches_never_become_smaller_than_a_few(monkeypatch):
    asked = []

    def fire(*, limit, **_):
        asked.append(limit)
        return Fired(lost=1)

    monkeypatch.setattr(events_out, "fire_due", fire)
    timing = Timing({}, together={"clock": lambda timers, /, *, now: None})

    for _ in range(12):
        timing.run_once(NOW)

    assert asked[-1] == FEWEST_TOGETHER
