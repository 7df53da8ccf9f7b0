"""Processes in BPMN become procedures, or are refused with the elements that are in the way."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handrail.clock import parse_duration
from handrail.sop import parse_procedure
from handrail.sop.document import AnyOrder, Choose, Repeat, StepKind, Use
from handrail.sop.formats import NotImported
from handrail.sop.formats.bpmn import import_bpmn
from handrail.words import COMPLETE, SOURCE, Language, say
from tests.formats.walking import walk_to_every_end

from .processes import bpmn, definitions, element, inside, process

TIMER = (
    "<bpmn:timerEventDefinition><bpmn:timeDuration>{}</bpmn:timeDuration>"
    "</bpmn:timerEventDefinition>"
)
REFUND = Path(__file__).parent / "refund.bpmn"
MESSAGE = "<bpmn:messageEventDefinition/>"


def imported(source):
    return import_bpmn(source, name="kettle.bpmn")


def procedure_of(source):
    return parse_procedure(imported(source).source, name="kettle.yaml")


def blocks_of(source):
    return procedure_of(source).body.blocks


def told_of(source):
    return {entry.piece: say(entry.sentence, SOURCE) for entry in imported(source).report}


def refused(source):
    """Return the findings of a process that cannot be said."""
    with pytest.raises(NotImported) as told:
        imported(source)
    return told.value.findings


def outline(blocks):
    """Return blocks as nested lists of ids, for a glance at them."""
    found = []
    for block in blocks:
        match block:
            case AnyOrder(blocks=inner):
                found.append({"any": outline(inner)})
            case Choose(branches=ways):
                found.append({way.id: outline(way.body.blocks) for way in ways})
            case Repeat(body=body, limit=limit):
                found.append({limit: outline(body.blocks)})
            case _:
                found.append(block.id)
    return found


# What is sound


def test_a_process_can_be_walked_to_every_end_and_its_gateway_is_a_choice():
    source = bpmn("start > look > x1\nx1 > mend > end1: no\nx1 > end2: yes")

    assert outline(blocks_of(source)) == ["look", {"yes": ["end2"], "no": []}, "mend", "end1"]
    assert walk_to_every_end(imported(source).source) == 2


@pytest.mark.parametrize(
    ("tag", "name", "kind"),
    [
        ("task", "Boil", StepKind.DO),
        ("userTask", "Ask for the colour", StepKind.ASK),
        ("manualTask", "Check the plug", StepKind.CHECK),
        ("serviceTask", "Book it", StepKind.DO),
        ("scriptTask", "Check the plug", StepKind.DO),
        ("businessRuleTask", "Discount", StepKind.CHECK),
        ("sendTask", "The label", StepKind.SEND),
        ("receiveTask", "The kettle", StepKind.WAIT),
    ],
)
def test_a_task_is_a_step_of_the_kind_that_it_or_its_first_word_says(tag, name, kind):
    first, _ = blocks_of(bpmn("start > a > end", a=element("a", tag, name=name)))

    assert (first.kind, first.text.said_in(SOURCE)) == (kind, name)


def test_ways_that_are_all_taken_are_done_in_any_order():
    source = bpmn("start > p1 > a > p2 > end\np1 > b > c > p2")

    assert outline(blocks_of(source)) == [{"any": ["a", {1: ["b", "c"]}]}, "end"]


def test_ways_that_meet_before_the_others_are_a_block_within_the_block():
    source = bpmn("start > p1 > a > p2 > d > p3 > end\np1 > b > p2\np1 > c > p3")

    assert outline(blocks_of(source)) == [{"any": [{1: [{"any": ["a", "b"]}, "d"]}, "c"]}, "end"]


def test_ways_that_are_all_taken_and_end_by_themselves_end_together():
    source = bpmn("start > p1 > a > end1\np1 > b > end2")

    whole, end = blocks_of(source)

    assert outline([whole]) == [{"any": ["a", "b"]}]
    assert end.kind is StepKind.END


def test_a_task_that_several_flows_leave_takes_all_of_them():
    assert outline(blocks_of(bpmn("start > a > b > end1\na > c > end2")))[1] == {"any": ["b", "c"]}


def test_of_an_inclusive_gateway_each_way_is_asked_for():
    source = bpmn("start > o1 > a > o2 > end\no1 > b > o2: is it cold")

    whole, _ = blocks_of(source)

    assert outline([whole]) == [{"any": [{"yes": ["a"], "no": []}, {"yes": ["b"], "no": []}]}]
    assert whole.blocks[1].text.said_in(SOURCE) == "is it cold"


def test_what_leads_back_is_a_repeat():
    source = bpmn("start > a > x1\nx1 > a: again\nx1 > end: done")

    assert outline(blocks_of(source)) == [{3: ["a"]}, "end"]


def test_a_task_with_a_loop_is_a_repeat_with_its_limit():
    loop = '<bpmn:standardLoopCharacteristics loopMaximum="5"/>'
    source = bpmn("start > a > end", a=element("a", within=loop))

    assert outline(blocks_of(source)) == [{5: ["a"]}, "end"]
    assert "is walked 5 times at most, as the file says." in said(source)


def test_what_stands_in_a_subprocess_stands_in_its_place():
    within = inside("start1 > b > x9\nx9 > end8: yes\nx9 > c > end9: no")
    source = bpmn("start > a > sub > d > end", sub=element("sub", "subProcess", within=within))

    choice = {"yes": [], "no": ["c"]}
    assert outline(blocks_of(source)) == ["a", "b", choice, "d", "end"]


def test_what_stands_loose_in_an_ad_hoc_subprocess_is_done_in_any_order():
    within = element("a") + element("b")
    source = bpmn("start > sub > end", sub=element("sub", "adHocSubProcess", within=within))

    assert outline(blocks_of(source)) == [{"any": ["a", "b"]}, "end"]


def test_a_call_uses_the_other_procedure():
    call = element("call", "callActivity", name="Pay back", calledElement="refund")

    use, _ = blocks_of(bpmn("start > call > end", call=call))

    assert isinstance(use, Use)
    assert (use.id, use.procedure) == ("pay-back", "refund")


@pytest.mark.parametrize(
    ("written", "lasts"),
    [("P2D", "2 days"), ("PT36H", "36 hours"), ("P1W", "7 days"), ("P1DT1H", "25 hours")],
)
def test_a_timer_is_a_wait_that_lasts_as_long(written, lasts):
    timer = element("t", "intermediateCatchEvent", within=TIMER.format(written))

    wait, _ = blocks_of(bpmn("start > t > end", t=timer))

    assert (wait.kind, wait.lasts) == (StepKind.WAIT, parse_duration(lasts))


def test_a_timer_of_another_kind_waits_without_a_time_and_is_told():
    timer = element("t", "intermediateCatchEvent", within=TIMER.format("P1Y"))
    source = bpmn("start > t > end", t=timer)

    wait, _ = blocks_of(source)

    assert (wait.kind, wait.lasts) == (StepKind.WAIT, None)
    assert any("no plain length of time" in words for words in said(source))


def said(source):
    return [say(entry.sentence, SOURCE) for entry in imported(source).report]


@pytest.mark.parametrize(
    ("tag", "arrows"),
    [
        ("intermediateCatchEvent", "start > g > m > end\ng > late > end2"),
        ("boundaryEvent", "start > a > end\nlate > end2"),
    ],
)
def test_a_time_that_the_agent_is_asked_about_is_said_to_be_left_out(tag, arrows):
    elements = {
        "g": element("g", "eventBasedGateway", name=""),
        "m": element("m", "intermediateCatchEvent", within=MESSAGE),
    }
    at = {"attachedToRef": "a"} if tag == "boundaryEvent" else {}
    late = element("late", tag, **at, within=TIMER.format("PT20M"))
    used = {name: elements[name] for name in elements if f" {name} " in arrows}

    report = imported(bpmn(arrows, late=late, **used)).report

    assert "late (Late): PT20M" in [each.piece for each in report if not each.is_used]


def test_of_events_of_which_the_first_counts_one_is_waited_for_and_then_asked_for():
    events = {
        "m": element("m", "intermediateCatchEvent", name="Answer", within=MESSAGE),
        "t": element("t", "intermediateCatchEvent", name="", within=TIMER.format("P7D")),
        "g": element("g", "eventBasedGateway", name=""),
    }
    wait, choice, *_ = blocks_of(bpmn("start > g > m > a > end\ng > t > b > end", **events))

    assert (wait.kind, wait.who) == (StepKind.WAIT, ())
    texts = [way.text.said_in(SOURCE) for way in choice.branches]
    assert texts == ["Answer", "Time is over: P7D"]


def test_an_event_at_the_edge_of_a_task_is_asked_for_after_it():
    late = element(
        "late", "boundaryEvent", name="Too late", attachedToRef="a", within=TIMER.format("P1D")
    )
    source = bpmn("start > a > end\nlate > call > end2", late=late)

    blocks = blocks_of(source)

    texts = [way.text.said_in(SOURCE) for way in blocks[1].branches]
    assert texts == ["None of these", "Too late"]
    ways = {"none-of-these": ["end"], "too-late": []}
    assert outline(blocks) == ["a", ways, "call", "end2"]


def test_what_an_event_begins_beside_a_task_is_done_before_it_goes_on():
    late = element("late", "boundaryEvent", attachedToRef="a", cancelActivity="false")
    source = bpmn("start > a > b > end\nlate > call > end2", late=late)

    assert outline(blocks_of(source))[2:] == ["b", "end"]
    assert walk_to_every_end(imported(source).source) == 1


def test_an_error_in_a_subprocess_leads_to_what_catches_it():
    error = '<bpmn:errorEventDefinition errorRef="e1"/>'
    failed = element("end7", within=error)
    within = inside("start1 > b > x9\nx9 > end7: no\nx9 > end9: yes", end7=failed)
    source = bpmn(
        "start > sub > end\ncaught > c > end2",
        sub=element("sub", "subProcess", within=within),
        caught=element("caught", "boundaryEvent", attachedToRef="sub", within=error),
    )

    assert walk_to_every_end(imported(source).source) == 2
    assert "c" in str(outline(blocks_of(source)))


def test_several_ways_to_begin_are_a_question():
    source = bpmn("start1 > a > end\nstart2 > b > end")

    choice, end = blocks_of(source)

    assert choice.text.said_in(SOURCE) == "How did it begin?"
    assert [way.text.said_in(SOURCE) for way in choice.branches] == ["Start1", "Start2"]
    assert end.kind is StepKind.END


def test_a_link_leads_to_where_it_is_caught():
    link = '<bpmn:linkEventDefinition name="there"/>'
    source = bpmn(
        "start > a > go\ncome > b > end",
        go=element("go", "intermediateThrowEvent", within=link),
        come=element("come", "intermediateCatchEvent", within=link),
    )

    assert outline(blocks_of(source)) == ["a", "b", "end"]


def test_lanes_say_who_and_documentation_says_why():
    lanes = (
        '<bpmn:laneSet><bpmn:lane id="l1" name="Team leader"><bpmn:flowNodeRef>a</bpmn:flowNodeRef>'
        '</bpmn:lane><bpmn:lane id="l2" name="Customer"><bpmn:flowNodeRef>b</bpmn:flowNodeRef>'
        "</bpmn:lane></bpmn:laneSet>"
    )
    why = "<bpmn:documentation>It may\n be hot.</bpmn:documentation>"
    source = bpmn("start > a > b > end", more=lanes, a=element("a", within=why))

    one, other, _ = blocks_of(source)

    assert (one.who, one.why.said_in(SOURCE)) == (("team_leader",), "It may be hot.")
    assert (other.kind, other.who) == (StepKind.WAIT, ("customer",))


def test_a_data_object_is_a_fact_which_the_task_that_writes_it_asks_for():
    writes = (
        "<bpmn:dataOutputAssociation><bpmn:targetRef>r1</bpmn:targetRef>"
        "</bpmn:dataOutputAssociation>"
    )
    more = (
        '<bpmn:dataObject id="d1"/>'
        '<bpmn:dataObjectReference id="r1" name="Order number" dataObjectRef="d1"/>'
    )
    ask = element("a", name="Ask for the number", within=writes)
    procedure = procedure_of(bpmn("start > a > end", more=more, a=ask))

    assert [fact.name for fact in procedure.facts] == ["data.order_number"]
    assert procedure.body.blocks[0].fact == "data.order_number"


def test_a_note_beside_a_task_is_its_reason():
    more = (
        '<bpmn:textAnnotation id="n1"><bpmn:text>Hot!</bpmn:text></bpmn:textAnnotation>'
        '<bpmn:association id="as1" sourceRef="a" targetRef="n1"/>'
    )

    first, _ = blocks_of(bpmn("start > a > end", more=more))

    assert first.why.said_in(SOURCE) == "Hot!"


# What became of each element


def test_every_element_is_accounted_for():
    pool = (
        '<bpmn:collaboration id="c1"><bpmn:participant id="pool1" processRef="kettle"/>'
        "</bpmn:collaboration>"
    )
    more = '<bpmn:dataStoreReference id="store"/><bpmn:group id="frame"/>'
    source = definitions(
        process(
            "start > p1 > a > p2 > x1\np1 > b > p2\nx1 > a2 > end: yes\nx1 > end: no", more=more
        ),
        around=pool,
    )

    told = told_of(source)

    pieces = {piece.partition(" ")[0] for piece in told}
    nodes = {"start", "p1", "a", "p2", "x1", "b", "a2", "end"}
    flows = {"start-p1-1", "p1-a-2", "a-p2-3", "p2-x1-4", "p1-b-5", "b-p2-6", "x1-a2-7", "a2-end-8"}
    assert pieces >= nodes | flows | {"x1-end-9", "pool1", "store"}
    assert told["p1"] == "is the block all-of-this-in-any-order, in any order."
    assert any(piece.endswith("group") for piece in told)


def test_a_whole_file_of_another_tool_is_walked_to_its_ends_and_accounted_for_by_id():
    source = REFUND.read_bytes()
    result = imported(source)

    told = " ".join(entry.piece for entry in result.report)
    ids = set(re.findall(r'\bid="([\w-]+)"', source.decode())) - {"d", "shop", "refund", "lanes"}
    assert {name for name in ids if name not in told} == {"plane"}
    assert walk_to_every_end(result.source) == 2


def test_what_another_tool_wrote_for_itself_is_told_as_left_out():
    foreign = '<bpmn:extensionElements><x:form xmlns:x="urn:other"/></bpmn:extensionElements>'

    told = told_of(bpmn("start > a > end", a=element("a", within=foreign)))

    assert told["a (A): form"] == "was left out: another tool wrote it for itself."


# What is not sound


@pytest.mark.parametrize(
    ("arrows", "rule", "named"),
    [
        ("start > x1 > a > p1 > end\nx1 > b > p1", "waits-for-ever", ["p1", "a (A)", "b (B)"]),
        ("start > p1 > a > x1 > end\np1 > b > x1", "not-joined", ["x1", "p1"]),
        ("start > p1 > a > p2 > end\np1 > b > x1 > p2\nx1 > c > p2", "waits-for-ever", ["p2"]),
        ("start > p1 > a > x1 > p2 > end\np1 > b > p2\nx1 > end2", "parallel-end", ["end2", "p1"]),
        ("start > x0 > p1 > a > x1 > p2 > end\nx1 > x0\np1 > b > p2", "parallel-loop", ["p1"]),
        ("start > p1 > a > c > p2 > end\np1 > b > x1 > p2\nx1 > c", "waits-for-ever", ["p2"]),
        ("start > x0 > p1 > a > p2 > end\np1 > b > p2\nx0 > b", "parallel-entered", ["b (B)"]),
        ("start > o1 > a > p2 > end\no1 > b > p2", "waits-for-ever", ["p2", "o1"]),
        ("start > a > end\nb > end", "unreachable", ["b (B)"]),
        ("start > a > b > a", "loop-without-exit", ["a (A)", "b (B)"]),
    ],
)
def test_what_is_not_sound_is_named_with_the_elements_it_is_about(arrows, rule, named):
    (found,) = refused(bpmn(arrows))

    assert found.rule == rule
    told = found.said_in(Language.EN)
    assert [name for name in named if name not in told] == []
    assert found.line > 3


def test_blocks_that_lie_too_deep_within_one_another_are_named():
    forks, joins = [f"p{at}" for at in range(300)], [f"q{at}" for at in reversed(range(300))]
    whole = " > ".join(["start", *forks, "a", *joins, "end"])
    ways = "\n".join(f"p{at} > q{at}" for at in range(300))
    gateways = {name: element(name, "parallelGateway") for name in joins}

    (found,) = refused(bpmn(f"{whole}\n{ways}", **gateways))

    assert found.rule == "too-deep"


def test_ways_that_end_everything_while_others_are_walked_are_named():
    stop = element("end1", within="<bpmn:terminateEventDefinition/>")

    (found,) = refused(bpmn("start > p1 > a > end1\np1 > b > end2", end1=stop))

    assert found.rule == "parallel-terminate"


EVENT_PROCESS = element(
    "sub", "subProcess", within=inside("start1 > z > end9"), triggeredByEvent="true"
)
COMPENSATE = element("undo", "intermediateThrowEvent", within="<bpmn:compensateEventDefinition/>")
COMPLEX = element("g", "complexGateway")
TRANSACTION = element("g", "transaction", within=inside("start1 > z > end9"))
SUB = element("sub", "subProcess", within=inside("start1 > z > end9"))
AT_SUB = element("late", "boundaryEvent", attachedToRef="sub", within=TIMER.format("P1D"))
ALONE = element("late", "boundaryEvent", attachedToRef="nobody")


@pytest.mark.parametrize(
    ("arrows", "elements", "rule"),
    [
        ("start > a > end", {"sub": EVENT_PROCESS}, "bpmn-event-process"),
        ("start > undo > end", {"undo": COMPENSATE}, "bpmn-compensation"),
        ("start > g > end", {"g": COMPLEX}, "bpmn-complex"),
        ("start > g > end", {"g": TRANSACTION}, "bpmn-transaction"),
        ("start > sub > end\nlate > b > end", {"sub": SUB, "late": AT_SUB}, "bpmn-boundary"),
        ("start > a > end\nlate > b > end", {"late": ALONE}, "bpmn-boundary-alone"),
    ],
)
def test_what_no_procedure_can_say_is_named(arrows, elements, rule):
    found = refused(bpmn(arrows, **elements))

    assert rule in {each.rule for each in found}
    assert len({found[0].said_in(language) for language in COMPLETE}) == len(COMPLETE)


def test_a_flow_that_leads_nowhere_is_named():
    flow = '<bpmn:sequenceFlow id="f9" sourceRef="a" targetRef="gone"/>'

    (found,) = refused(bpmn("start > a > end", more=flow))

    assert (found.rule, "“gone”" in found.said_in(Language.EN)) == ("bpmn-flow-nowhere", True)


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        (b"", "xml-broken"),
        (b"<a>", "xml-broken"),
        (b'<?xml version="1.0" encoding="nonsense"?><a/>', "xml-broken"),
        (b"<a/>", "not-bpmn"),
        (b'<!DOCTYPE a [<!ENTITY b "bbb">]><a>&b;</a>', "xml-doctype"),
        (b'<!DOCTYPE a SYSTEM "http://localhost/a.dtd"><a/>', "xml-doctype"),
        (b"<a>" * 100 + b"</a>" * 100, "xml-too-much"),
        (b"<a>" + b"<b/>" * 70_000 + b"</a>", "xml-too-much"),
        (b" " * 5_000_000, "too-large"),
        (definitions(), "bpmn-no-process"),
        (definitions(process("start > end"), process("start > end")), "bpmn-several"),
        (bpmn("start > a > end", more=element("a")), "bpmn-id-twice"),
    ],
)
def test_what_is_no_process_is_refused_with_its_rule(source, rule):
    found = refused(source)

    assert found[0].rule == rule
    assert len({found[0].said_in(language) for language in COMPLETE}) == len(COMPLETE)


# Whatever somebody draws

names = st.sampled_from(["a", "b", "c", "x1", "x2", "p1", "p2", "o1", "o2", "end", "end2"])
arrows = st.lists(st.tuples(names, names), min_size=1, max_size=14)


@given(arrows)
def test_any_drawing_becomes_a_procedure_that_can_be_walked_or_is_refused(drawn):
    lines = "\n".join(f"{source} > {target}" for source, target in drawn)
    try:
        result = imported(bpmn(f"start > {drawn[0][0]}\n{lines}"))
    except NotImported as told:
        result = told

    if isinstance(result, NotImported):
        assert result.findings
    else:
        assert walk_to_every_end(result.source) >= 1


WHOLE = bpmn("start > p1 > a > p2 > x1\np1 > b > p2\nx1 > a2 > end: yes\nx1 > end: no")


@given(st.integers(0, len(WHOLE)), st.binary(max_size=4), st.integers(0, 6))
def test_a_damaged_file_is_imported_or_refused(at, put, taken):
    try:
        result = imported(WHOLE[:at] + put + WHOLE[at + taken :])
    except NotImported as told:
        result = told

    assert getattr(result, "source", None) or getattr(result, "findings", None)
