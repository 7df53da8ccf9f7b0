import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.run import Machine
from handrail.run.letter import Letter, Outcome, decided, done, read_letter, skipped
from handrail.run.table import TooManyStates, tabulate
from handrail.run.walk import BadLetter, is_over, move, next_letters

from .build import any_order, choose, end, machine, may, must, optional, repeat, seq, step
from .strategies import machines


def walk(walked, *letters):
    marking = walked.start
    for letter in letters:
        marking = move(walked, marking, letter)
    return marking


def ahead(walked, *letters):
    return {str(each) for each in next_letters(walked, walk(walked, *letters))}


def test_steps_of_a_sequence_come_one_after_the_other():
    walked = machine(step("a"), step("b"))

    assert ahead(walked) == {"done a", "skipped a"}
    assert ahead(walked, done("a")) == {"done b", "skipped b"}
    assert ahead(walked, done("a"), skipped("b")) == set()


def test_a_may_step_can_be_passed_by_and_is_not_offered_afterwards():
    walked = machine(step("a"), may("b"), step("c"))

    assert ahead(walked, done("a")) == {"done b", "skipped b", "done c", "skipped c"}
    assert ahead(walked, done("a"), done("c")) == set()


def test_checks_come_in_any_order():
    walked = machine(any_order("all", step("a"), step("b")), step("c"))

    assert ahead(walked, done("b")) == {"done a", "skipped a"}
    assert ahead(walked, done("b"), done("a")) == {"done c", "skipped c"}


def test_only_the_branch_that_was_decided_is_walked():
    walked = machine(choose("way", yes=seq(step("a")), no=seq(step("b"))), step("c"))

    assert ahead(walked) == {"decided way=yes", "decided way=no"}
    assert ahead(walked, decided("way", "no")) == {"done b", "skipped b"}
    assert ahead(walked, decided("way", "no"), done("b")) == {"done c", "skipped c"}


def test_a_loop_is_walked_again_until_it_is_left_or_its_limit_is_reached():
    walked = machine(repeat("chase", step("call"), limit=2), step("c"))
    again, leave = Letter(Outcome.AGAIN, "chase"), Letter(Outcome.LEAVE, "chase")

    assert ahead(walked, done("call")) == {"again chase", "leave chase"}
    assert ahead(walked, done("call"), again) == {"done call", "skipped call"}
    assert ahead(walked, done("call"), again, done("call")) == {"leave chase"}
    assert ahead(walked, done("call"), leave) == {"done c", "skipped c"}


def test_an_optional_part_is_walked_whole_or_not_at_all():
    walked = machine(optional("extra", step("a"), step("b")), step("c"))

    assert "done c" in ahead(walked)
    assert ahead(walked, done("a")) == {"done b", "skipped b"}


def test_what_is_in_order_stays_in_order_however_many_markings_were_met(monkeypatch):
    monkeypatch.setattr("handrail.run.machine.MOST_MARKINGS", 2)
    walked = machine(step("a"), step("b"), step("c"))
    ways = [(), (done("a"),), (done("a"), done("b")), (skipped("a"),)]

    met = [ahead(walked, *way) for way in ways]

    assert [ahead(walked, *way) for way in ways] == met
    assert met[2] == {"done c", "skipped c"}
    assert len(walked.markings) <= 2


def test_around_a_block_lies_all_that_holds_it_from_the_inside_out():
    walked = machine(choose("way", yes=seq(repeat("chase", step("call"))), no=seq(step("b"))))

    around = walked.around(walked.node("call"))

    assert [parent.block.id for parent, _ in around if hasattr(parent.block, "id")] == [
        "chase",
        "way",
    ]
    assert all(child.parent == parent.number for parent, child in around)
    assert walked.around(walked.nodes[0]) == ()


def test_a_letter_that_does_not_fit_its_block_is_refused():
    walked = machine(choose("way", yes=seq(step("a")), no=seq(step("b"))))

    with pytest.raises(BadLetter):
        move(walked, walked.start, done("way"))
    with pytest.raises(BadLetter):
        move(walked, walked.start, decided("way", "perhaps"))


@pytest.mark.parametrize(
    "letter",
    [done("a"), skipped("a"), decided("w", "yes"), Letter(Outcome.AGAIN, "r")],
)
def test_a_letter_that_was_written_is_read_again(letter):
    assert read_letter(str(letter)) == letter


@given(machines(most_steps=5), st.data())
def test_the_dense_table_and_the_lazy_walk_are_the_same(walked, data):
    try:
        table = tabulate(walked)
    except TooManyStates:
        return
    state, marking = 0, walked.start
    for _ in range(30):
        assert table.markings[state] == marking
        assert tuple(table.rows[state]) == next_letters(walked, marking)
        assert table.ends[state] == is_over(walked, marking)
        if not table.rows[state]:
            break
        letter = data.draw(st.sampled_from(list(table.rows[state])))
        state, marking = table.rows[state][letter], move(walked, marking, letter)


@given(machines(), st.data())
def test_whatever_way_is_taken_in_order_an_end_can_be_reached(walked, data):
    marking = walked.start
    for _ in range(data.draw(st.integers(0, 12))):
        letters = next_letters(walked, marking)
        if not letters:
            break
        marking = move(walked, marking, data.draw(st.sampled_from(letters)))

    for _ in range(200):
        letters = [
            each for each in next_letters(walked, marking) if each.outcome is not Outcome.AGAIN
        ]
        if not letters:
            break
        marking = move(walked, marking, letters[-1])

    assert is_over(walked, marking)


@given(machines(), st.data())
def test_a_row_of_finished_steps_is_passed_at_once_as_it_is_step_by_step(walked, data):
    step_by_step = Machine(walked.version, walked.procedure)
    step_by_step.__dict__["rows_of_steps"] = {}
    marking = walked.start
    for _ in range(data.draw(st.integers(0, 20))):
        letters = next_letters(walked, marking)
        assert letters == next_letters(step_by_step, marking)
        if not letters:
            break
        steps = [done(each.id) for each in walked.procedure.steps()]
        marking = move(walked, marking, data.draw(st.sampled_from([*letters, *steps])))


def test_a_row_of_steps_ends_where_its_sequence_ends():
    walked = machine(step("a"), repeat("chase", step("call"), step("note")), step("b"), step("c"))
    rows = {
        walked.nodes[first].block.id: walked.nodes[last].block.id
        for first, last in walked.rows_of_steps.items()
    }

    assert rows == {"a": "a", "call": "note", "note": "note", "b": "c", "c": "c"}


def test_a_table_that_would_be_too_large_is_not_begun():
    crowd = machine(any_order("all", *(must(f"s{number}") for number in range(14))))

    with pytest.raises(TooManyStates):
        tabulate(crowd)


def test_forty_sequences_in_any_order_are_walked_lazily():
    crowd = machine(
        any_order(
            "all",
            *(seq(*(step(f"s{row}x{column}") for column in range(3))) for row in range(40)),
        ),
        end(),
    )
    marking, taken = crowd.start, 0

    while letters := next_letters(crowd, marking):
        marking = move(crowd, marking, letters[-2])
        taken += 1

    assert taken == 121
    assert is_over(crowd, marking)
