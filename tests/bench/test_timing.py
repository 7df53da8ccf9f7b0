from hypothesis import given
from hypothesis import strategies as st

from bench.timing import WARM_UP, Times, portion, taken_in_turns

times = st.lists(st.floats(0, 1e6), min_size=1, max_size=300)


@given(times, st.floats(0.01, 1))
def test_so_many_times_are_within_a_portion_and_no_smaller_one_would_do(values, share):
    found = portion(values, share)

    assert sum(each <= found for each in values) >= share * len(values)
    assert sum(each < found for each in values) < share * len(values)


def test_half_of_a_hundred_times_and_ninety_five_of_them():
    times = Times(tuple(float(each) for each in range(100, 0, -1)))

    assert (times.n, times.p50, times.p95) == (100, 50.0, 95.0)


def test_two_are_asked_in_turns_and_what_warms_them_up_is_not_counted():
    asked = []

    def ask(name):
        return lambda number: asked.append((name, number)) or float(number)

    found = taken_in_turns({"a": ask("a"), "b": ask("b")}, rounds=3, longest_seconds=60)

    assert asked[:4] == [("a", 0), ("b", 0), ("a", 1), ("b", 1)]
    assert found["a"].milliseconds == tuple(float(WARM_UP + each) for each in range(3))
    assert found["b"].n == 3


def test_a_round_too_late_is_not_begun_but_one_is_always_counted():
    found = taken_in_turns({"a": float}, rounds=1_000, longest_seconds=0)

    assert found["a"].n == 1
