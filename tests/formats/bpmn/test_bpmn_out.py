"""A procedure leaves as BPMN that other tools read, and comes back as it was."""

from dataclasses import replace
from pathlib import Path

import pytest
import SpiffWorkflow.bpmn.parser as peer
from hypothesis import given
from lxml import etree
from SpiffWorkflow.bpmn import BpmnWorkflow
from SpiffWorkflow.bpmn.parser import BpmnParser

from handrail.sop import parse_procedure
from handrail.sop.document import Choose, Kind, Optional, Sequence, blocks_of
from handrail.sop.formats.bpmn import import_bpmn, to_bpmn
from handrail.sop.formats.bpmn.tags import BPMN
from handrail.sop.render import render_procedure
from handrail.words import Language
from tests.sop.generated import procedures

PROCEDURES = sorted((Path(__file__).parents[3] / "procedures").glob("*.yaml"))
EVERYTHING = sorted((Path(__file__).parents[2] / "golden").glob("everything*.yaml"))
SCHEMA = Path(peer.__file__).parent / "schema" / "BPMN20.xsd"
DI = "{http://www.omg.org/spec/BPMN/20100524/DI}"
DC = "{http://www.omg.org/spec/DD/20100524/DC}"
LINES = "{http://www.omg.org/spec/DD/20100524/DI}"

KETTLE = """
handrail: 1
procedure: kettle
kind: matter
title: Mend a kettle
department: Workshop
purpose: A kettle that boils.
outcome: The customer has tea.
owner: team_leader
facts:
  kettle.age: {label: Age, type: number}
steps:
  - {id: greet, say: Good day.}
  - id: all
    text: Look at it.
    any order:
      - {id: look, check: Look at the plug., strength: must, rule of: safety, source: Manual}
      - {id: weigh, do: Weigh it., who: workshop}
  - id: try
    repeat: Try until it boils.
    limit: 4
    steps:
      - {id: press, do: Press the button.}
      - id: smoke
        choose: Is there smoke?
        yes: [{id: stop, end: declined}]
        no: []
  - id: extra
    optional: Clean it.
    steps: [{id: clean, do: Clean it.}]
  - id: old
    choose: How old is it?
    ways:
      young: {text: Young, when: kettle.age < 3, steps: []}
      ancient: {text: Ancient, when: kettle.age > 30, steps: [{id: museum, send: Send it.}]}
      other: {text: Something else, steps: []}
  - {id: rest, wait: Let it cool., for: 2 hours}
  - {id: done, end: resolved}
"""


def kettle():
    return parse_procedure(KETTLE, name="kettle.yaml")


def back(procedure, language=Language.EN):
    """Return the procedure that is read of what was written."""
    written = to_bpmn(procedure, language).encode()
    return parse_procedure(import_bpmn(written, name="kettle.bpmn").source, name="kettle.yaml")


def tree(procedure):
    return etree.fromstring(to_bpmn(procedure, Language.EN).encode())


@pytest.fixture(scope="session")
def standard():
    """Return the schema of the standard, which a tool of others brings along."""
    return etree.XMLSchema(etree.parse(SCHEMA))


def objections(schema, procedure):
    schema.validate(etree.fromstring(to_bpmn(procedure, Language.EN).encode()))
    return [str(each) for each in schema.error_log]


@pytest.mark.parametrize("file", [*PROCEDURES, *EVERYTHING], ids=lambda file: file.stem)
@pytest.mark.parametrize("language", [Language.EN, Language.DE])
def test_our_own_procedures_come_back_as_they_were(file, language):
    procedure = parse_procedure(file.read_bytes(), name=file.name)

    assert back(procedure, language) == procedure


def test_letters_of_a_memory_acronym_of_its_own_come_back():
    heard = KETTLE.replace("owner: team_leader", "owner: team_leader\nmemory acronym: HEARD")
    heard = heard.replace("say: Good day.", "say: Good day., covers: hear")
    written = parse_procedure(heard, name="kettle.yaml")

    assert back(written) == written


def test_blocks_of_every_kind_come_back_as_they_were():
    assert back(kettle()) == kettle()


ALL = [KETTLE, *(each.read_text(encoding="utf-8") for each in (*PROCEDURES, *EVERYTHING))]


@pytest.mark.parametrize(
    "source", ALL, ids=lambda source: source.split("procedure: ")[1].split()[0]
)
def test_of_what_comes_back_whole_only_the_drawing_is_said_to_be_left_out(source):
    written = to_bpmn(parse_procedure(source, name="it.yaml"), Language.EN).encode()

    report = import_bpmn(written, name="it.bpmn").report

    assert [each.piece for each in report if not each.is_used] == ["Diagram.1"]
    assert not [each for each in report if "sets no limit" in each.words_in(Language.EN)]


def test_a_rule_that_was_changed_in_another_tool_is_said_to_be_left_out():
    written = to_bpmn(kettle(), Language.EN).replace(">kettle.age &lt; 3<", ">kettle.age &lt; 5<")

    report = import_bpmn(written.encode(), name="kettle.bpmn").report

    left_out = [each.piece for each in report if not each.is_used]
    assert [each.rpartition(": ")[2] for each in left_out] == ["kettle.age < 5", "Diagram.1"]


@given(procedures())
def test_any_procedure_comes_back_as_it_was(procedure):
    procedure = parse_procedure(render_procedure(procedure), name="kettle.yaml")

    assert back(procedure) == procedure


def test_a_routine_without_an_end_comes_back_without_one():
    body = Sequence(kettle().body.blocks[:2])
    routine = replace(kettle(), kind=Kind.ROUTINE, body=body)

    assert back(routine) == routine


@pytest.mark.parametrize("file", PROCEDURES, ids=lambda file: file.stem)
def test_our_own_procedures_keep_to_the_standards_schema(file, standard):
    procedure = parse_procedure(file.read_bytes(), name=file.name)

    assert objections(standard, procedure) == []


def test_the_process_that_we_read_in_tests_keeps_to_the_standards_schema(standard):
    standard.validate(etree.parse(Path(__file__).parent / "refund.bpmn"))

    assert [str(each) for each in standard.error_log] == []


@given(procedures())
def test_any_procedure_keeps_to_the_standards_schema(standard, procedure):
    assert objections(standard, procedure) == []


def test_every_node_and_flow_is_drawn_and_nothing_lies_upon_another():
    root = tree(kettle())
    process = root.find(f"{{{BPMN}}}process")
    drawn = {each.get("bpmnElement") for each in root.iter(f"{DI}BPMNShape", f"{DI}BPMNEdge")}
    boxes = [
        tuple(int(bounds.get(key)) for key in ("x", "y", "width", "height"))
        for bounds in root.iter(f"{DC}Bounds")
    ]

    assert drawn == {each.get("id") for each in process if each.get("id")}
    assert [pair for pair in pairs(boxes) if touch(*pair)] == []


def pairs(boxes):
    return [(one, other) for at, one in enumerate(boxes) for other in boxes[:at]]


def touch(one, other):
    (x, y, width, height), (x2, y2, width2, height2) = one, other
    return x < x2 + width2 and x2 < x + width and y < y2 + height2 and y2 < y + height


def test_every_flow_is_drawn_from_its_source_to_its_target():
    root = tree(kettle())
    bounds = {
        shape.get("bpmnElement"): [int(shape.find(f"{DC}Bounds").get(k)) for k in "xy"]
        + [int(shape.find(f"{DC}Bounds").get(k)) for k in ("width", "height")]
        for shape in root.iter(f"{DI}BPMNShape")
    }
    flows = {each.get("id"): each for each in root.iter(f"{{{BPMN}}}sequenceFlow")}

    for edge in root.iter(f"{DI}BPMNEdge"):
        points = [tuple(int(p.get(k)) for k in "xy") for p in edge.iter(f"{LINES}waypoint")]
        flow = flows[edge.get("bpmnElement")]
        assert on_the_edge(points[0], bounds[flow.get("sourceRef")])
        assert on_the_edge(points[-1], bounds[flow.get("targetRef")])


def on_the_edge(point, bounds):
    (across, down), (x, y, width, height) = point, bounds
    return (across in {x, x + width} and y <= down <= y + height) or (
        down in {y, y + height} and x <= across <= x + width
    )


def test_another_engine_walks_the_steps_in_the_same_order():
    blocks = kettle().body.blocks
    procedure = replace(kettle(), body=Sequence((*blocks[:2], blocks[-1])))
    written = to_bpmn(procedure, Language.EN).replace('isExecutable="false"', 'isExecutable="true"')
    parser = BpmnParser()
    parser.add_bpmn_str(written.encode())
    workflow = BpmnWorkflow(parser.get_spec("Process.kettle"))

    seen = []
    while not workflow.is_completed():
        workflow.do_engine_steps()
        ready = workflow.get_tasks(state=1 << 4, manual=True)
        seen.append({task.task_spec.name for task in ready})
        for task in ready:
            task.run()

    assert [each for each in seen if each] == [{"greet"}, {"look", "weigh"}]


def test_names_that_were_changed_in_another_tool_are_the_procedures_texts():
    written = to_bpmn(kettle(), Language.EN)
    changed = written.replace('name="Weigh it."', 'name="Weigh it twice."')

    source = import_bpmn(changed.encode(), name="kettle.bpmn").source

    step = next(s for s in parse_procedure(source, name="k").steps() if s.id == "weigh")
    assert step.text.said_in(Language.EN) == "Weigh it twice."
    assert step.who == ("workshop",)


def test_a_task_that_was_drawn_in_another_tool_is_a_new_step():
    written = to_bpmn(kettle(), Language.EN)
    first = next(each for each in written.splitlines() if 'targetRef="all"' in each).strip()
    added = (
        '<bpmn:task id="New" name="Smell it"/>'
        '<bpmn:sequenceFlow id="f1" sourceRef="greet" targetRef="New"/>'
        '<bpmn:sequenceFlow id="f2" sourceRef="New" targetRef="all"/>'
    )

    source = import_bpmn(written.replace(first, added).encode(), name="kettle.bpmn").source

    steps = [step.id for step in parse_procedure(source, name="k").steps()]
    assert steps[:3] == ["greet", "smell-it", "look"]


def test_a_way_that_was_taken_out_in_another_tool_is_gone():
    root = tree(kettle())
    process = root.find(f"{{{BPMN}}}process")
    for flow in process.findall(f"{{{BPMN}}}sequenceFlow"):
        if flow.get("name") == "Young":
            process.remove(flow)

    source = import_bpmn(etree.tostring(root), name="kettle.bpmn").source

    choice = next(
        block
        for block in blocks_of(parse_procedure(source, name="k").body)
        if isinstance(block, Choose) and block.id == "old"
    )
    assert [way.id for way in choice.branches] == ["ancient", "other"]


def test_our_own_elements_that_were_damaged_are_told_at_their_place():
    written = to_bpmn(kettle(), Language.EN).replace("limit: 4", "limit: often")

    with pytest.raises(ValueError, match=r"kettle\.bpmn:\d+:\d+: .*often"):
        import_bpmn(written.encode(), name="kettle.bpmn")


def test_an_optional_block_is_a_question_to_other_tools():
    root = tree(kettle())

    ways = [
        f.get("name") for f in root.iter(f"{{{BPMN}}}sequenceFlow") if "extra" in f.attrib.values()
    ]
    assert {"Yes", "No"} <= set(ways)
    assert any(isinstance(block, Optional) for block in blocks_of(back(kettle()).body))


def told_back(source):
    """Return what an import says of each condition in a file."""
    report = import_bpmn(source.encode(), name="late.bpmn").report
    return {each.piece.partition(": ")[2]: each for each in report if "Flow." in each.piece}


@pytest.mark.parametrize("path", PROCEDURES, ids=lambda path: path.stem)
def test_no_rule_of_ours_is_told_as_left_out(path):
    procedure = parse_procedure(path.read_text(), name=path.name)

    told = told_back(to_bpmn(procedure, Language.EN))

    assert [piece for piece, entry in told.items() if not entry.is_used] == []


def test_a_rule_that_another_tool_has_changed_is_told_beside_the_one_that_stands():
    late = (Path(__file__).parents[3] / "procedures" / "late-delivery.yaml").read_text()
    written = to_bpmn(parse_procedure(late, name="late-delivery.yaml"), Language.EN)
    asked = 'xsi:type="bpmn:tFormalExpression">parcel.days_late &gt; 0<'

    told = told_back(written.replace(asked, asked.replace("0<", "9<")))

    assert not told["parcel.days_late > 9"].is_used
    assert told["parcel.days_late > 9"].sentence.values["rule"] == "parcel.days_late > 0"
    assert told["parcel.days_late > 5"].is_used
