"""Deliverers and handlers that do as they are told."""

from handrail.record.outbox import Delivered


class FakePost:
    """Keeps what it was given; answers what it was told to, or that it has been delivered."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.taken = []

    def deliver(self, effect):
        self.taken.append(effect)
        answer = self.answers.pop(0) if self.answers else Delivered(f"receipt {effect.key}")
        if isinstance(answer, BaseException):
            raise answer
        return answer() if callable(answer) else answer


class FakeHandler:
    """Keeps the keys of the timers that fired; fails for some."""

    def __init__(self, *failing):
        self.failing = set(failing)
        self.fired = []

    def __call__(self, timer, /, *, now):
        if timer.key in self.failing:
            raise RuntimeError(f"no {timer.key}\0")
        self.fired.append(timer.key)
