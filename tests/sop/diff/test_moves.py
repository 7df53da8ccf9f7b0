"""As few moves as can be make one order of another."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from handrail.sop.diff.moves import shifts

BEFORE = tuple("abcdefg")
ORDERS = st.permutations(BEFORE)


def keeps_order(members, order):
    ranks = [order.index(each) for each in members]
    return ranks == sorted(ranks)


@given(ORDERS)
def test_no_fewer_moves_would_do(after):
    most_kept = max(
        size
        for size in range(len(after) + 1)
        for kept in combinations(after, size)
        if keeps_order(kept, BEFORE)
    )

    assert len(list(shifts(BEFORE, after))) == len(after) - most_kept


@given(ORDERS)
def test_each_move_names_one_neighbour_that_stayed_and_was_passed(after):
    found = list(shifts(BEFORE, after))
    moved = {each.member for each in found}

    for each in found:
        (neighbour,) = {each.comes_before, each.comes_after} - {None}
        assert neighbour not in moved
        was_before = BEFORE.index(each.member) < BEFORE.index(neighbour)
        is_before = after.index(each.member) < after.index(neighbour)
        assert was_before != is_before
        assert is_before == (each.comes_before is not None)


def test_an_order_that_stayed_has_no_move():
    assert list(shifts(BEFORE, BEFORE)) == []
