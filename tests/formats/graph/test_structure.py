"""Charts become blocks through which the same ways lead, or it is said why they cannot."""

import time
from dataclasses import replace

import pytest
from hypothesis import assume, given

from handrail.sop import parse_procedure
from handrail.sop.document import Choose, Repeat, Step, blocks_of
from handrail.sop.graph import NodeKind, NotStructured, Role, Use, structured
from handrail.sop.render import render_procedure
from handrail.words import COMPLETE, SOURCE
from tests.sop.examples import parsed

from .charts import (
    chart,
    drawn_from_blocks,
    scribbles,
    ways_through_blocks,
    ways_through_chart,
)


def shape(block):
    """Return a block as nested names, to be compared at a glance."""
    match block:
        case Step(id=name):
            return name
        case Choose(id=name, branches=branches):
            return (name, {way.id: shape(way.body) for way in branches})
        case Repeat(id=name, body=body):
            return ("again", name, shape(body))
        case _:
            return [shape(each) for each in block.blocks]


def shape_of(arrows, **how):
    return shape(structured(chart(arrows), **how).body)


def result_or_faults(graph):
    try:
        return structured(graph, turns=99)
    except NotStructured as told:
        return told


def faults(arrows, **how):
    with pytest.raises(NotStructured) as told:
        structured(chart(arrows), **how)
    return told.value.faults


@given(drawn_from_blocks())
def test_what_was_drawn_of_blocks_is_found_again_without_copying_any_but_ends(graph):
    result = structured(graph, turns=99)

    assert ways_through_blocks(result, 14) == ways_through_chart(graph, 14)
    assert {graph.by_id[name].kind for name in result.copied} <= {NodeKind.END}


@given(scribbles())
def test_any_chart_gets_its_own_ways_or_the_names_of_what_is_in_the_way(graph):
    names = {node.name for node in graph.nodes}

    result = result_or_faults(graph)

    if isinstance(result, NotStructured):
        assert all(fault.nodes and set(fault.nodes) <= names for fault in result.faults)
    else:
        assert ways_through_blocks(result, 9) == ways_through_chart(graph, 9)


@given(drawn_from_blocks() | scribbles())
def test_no_node_and_no_edge_is_lost_and_no_block_has_the_name_of_another(graph):
    result = result_or_faults(graph)
    assume(not isinstance(result, NotStructured))

    names = [block.id for block in blocks_of(result.body) if hasattr(block, "id")]
    assert len(set(names)) == len(names)
    assert set(result.nodes) == {node.id for node in graph.nodes}
    assert set(result.edges) == set(range(len(graph.edges)))


@given(drawn_from_blocks() | scribbles())
def test_what_comes_of_a_chart_is_a_procedure_that_its_reader_takes(graph):
    result = result_or_faults(graph)
    assume(not isinstance(result, NotStructured))
    procedure = replace(parsed(""), body=result.body)

    read = parse_procedure(render_procedure(procedure), name="chart.yaml")

    assert read == procedure


def test_ways_that_meet_go_on_together():
    assert shape_of("start>q? q?>a:yes q?>b:no a>c b>c c>e!") == [
        ("q", {"yes": ["a"], "no": ["b"]}),
        "c",
        "e",
    ]


def test_a_way_that_ends_stands_in_the_choice_and_the_longest_one_after_it():
    assert shape_of("start>q? q?>a:yes a>e! q?>b:no b>c>f!") == [
        ("q", {"yes": ["a", "e"], "no": []}),
        "b",
        "c",
        "f",
    ]


def test_an_end_that_many_ways_lead_to_is_written_for_each_that_does_not_come_straight_to_it():
    result = structured(chart("start>q? q?>e!:yes q?>a:no a>p? p?>e!:yes p?>b:no b>e!"))

    assert shape(result.body) == [
        ("q", {"yes": ["e"], "no": []}),
        "a",
        ("p", {"yes": [], "no": ["b"]}),
        "e-2",
    ]
    assert result.copied == ("e",)


def test_a_question_that_leads_back_asks_whether_to_go_round_again():
    result = structured(chart("start>call>q? q?>call:no q?>e!:yes"), turns=4)
    (loop,) = result.loops

    assert shape(result.body) == [("again", "q", ["call"]), "e"]
    assert (loop.limit, loop.text.said_in(SOURCE)) == (4, "q (Once more: no. Go on: yes.)")
    assert result.nodes["q"] == (Use(Role.LOOP, "q"),)
    assert result.edges[2] == (Use(Role.AGAIN, "q"),)


def test_a_retry_that_is_left_in_its_middle_is_asked_before_and_after():
    assert shape_of("start>try>q? q?>e!:yes q?>mend:no mend>try") == [
        "try",
        ("q", {"yes": [], "no": [("again", "q-2", ["mend", "try-2"])]}),
        "e",
    ]


def test_a_loop_may_also_be_left_by_a_way_that_ends():
    assert shape_of("start>call>p? p?>x!:gone p?>wait:there wait>q? q?>call:no q?>e!:yes") == [
        ("again", "q", ["call", ("p", {"gone": ["x"], "there": []}), "wait"]),
        "e",
    ]


def test_a_question_with_several_answers_that_go_round_is_asked_in_two_steps():
    arrows = "start>q? q?>a:call q?>b:write q?>e!:stop a>q? b>q?"
    result = structured(chart(arrows))

    assert shape(result.body)[0][0] == "q"
    assert result.loops[0].text.said_in(SOURCE) == "q (Once more: call / write. Go on: stop.)"


def test_a_small_tail_that_ways_do_not_share_with_their_neighbours_is_copied():
    arrows = "start>q? q?>a:a q?>b:b q?>c:c a>m b>n c>p? p?>m:left p?>n:right m>n n>e!"
    result = structured(chart(arrows))

    assert result.copied == ("n", "e")
    assert ways_through_blocks(result, 20) == ways_through_chart(chart(arrows), 20)


def test_a_large_tail_is_not_copied_but_named_with_where_it_is_reached_from():
    arrows = "start>q? q?>a:a q?>b:b q?>c:c a>m b>n c>p? p?>m:left p?>n:right m>n n>e!"

    (found,) = faults(arrows, most_copied=0)

    assert found.rule == "too-much-copied"
    assert found.nodes == ("n", "b", "p", "m")


BROKEN = {
    "no-start": ("a>e!", ()),
    "goes-on-after-end": ("start>e! e!>a a>e!", ("e", "a")),
    "single-way": ("start>q? q?>e!:yes", ("q", "e")),
    "several-ways": ("start>a a>e! a>x!", ("a", "e", "x")),
    "dead-end": ("start>q? q?>a:yes q?>e!:no", ("a",)),
    "unreachable": ("start>e! a>b>x!", ("a", "b", "x")),
    "loop-without-exit": ("start>q? q?>e!:yes q?>a:no a>b>a", ("a", "b")),
    "jump-into-a-loop": ("start>q? q?>a:yes q?>b:no a>p? p?>b:yes p?>e!:no b>a", ("a", "b")),
    "loop-exits": ("start>a? a?>b?:x a?>b?:y a?>a:z b?>a:n b?>e!:y", ("a",)),
}


@pytest.mark.parametrize("rule", BROKEN)
def test_what_cannot_be_blocks_is_named_with_its_nodes(rule):
    arrows, nodes = BROKEN[rule]

    found = {fault.rule: fault.nodes for fault in faults(arrows)}

    assert found.get(rule) == nodes


@pytest.mark.parametrize("rule", [*BROKEN, "too-much-copied"])
def test_a_fault_says_what_is_wrong_and_how_to_mend_it_in_each_complete_language(rule):
    arrows = BROKEN.get(rule, ("start>q? q?>a:a q?>b:b q?>c:c a>m b>n c>m m>n n>e!",))[0]
    found = next(fault for fault in faults(arrows, most_copied=0) if fault.rule == rule)

    assert len({found.said_in(language) for language in COMPLETE}) == len(COMPLETE)


def test_a_chart_of_too_many_choices_within_each_other_says_where():
    nested = " ".join(
        f"q{at}?>q{at + 1}?:in q{at}?>a{at}:out q{at}?>b{at}:by a{at}>m{at} b{at}>m{at} x{at}>m{at}"
        for at in range(12)
    )
    meets = " ".join(f"m{at + 1}>x{at}" for at in range(12))

    found = faults(f"start>q0? {nested} q12?>c:c q12?>d:d c>m12 d>m12 {meets} m0>e!")

    assert [fault.rule for fault in found] == ["too-deep"]


def test_eight_times_as_large_a_chart_takes_far_less_than_64_times_as_long():
    def seconds(size):
        diamonds = "".join(
            f" d{at}?>a{at}:y d{at}?>b{at}:n a{at}>r{at} b{at}>r{at} r{at}>l{at}?"
            f" l{at}?>r{at}:n l{at}?>d{at + 1}?:y"
            for at in range(size)
        )
        graph = chart(f"start>d0? {diamonds} d{size}?>e!:y d{size}?>x!:n")
        begun = time.process_time()
        structured(graph)
        return time.process_time() - begun

    small, large = (min(seconds(size) for _ in range(3)) for size in (50, 400))

    assert large < 32 * small  # a quadratic cost would be 64 times as much
