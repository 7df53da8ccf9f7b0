"""A procedure as a process in BPMN 2.0, with a diagram that other tools show."""

from xml.etree.ElementTree import Element, SubElement, indent, register_namespace, tostring

from handrail.clock import Duration, Unit
from handrail.sop.document import Block, Procedure, Step
from handrail.sop.formats.bpmn.kept import shown, written_block, written_head
from handrail.sop.formats.bpmn.laying import drawn
from handrail.sop.formats.bpmn.sheet import Arrow, Shape, Sheet
from handrail.sop.formats.bpmn.tags import BPMN, OURS
from handrail.words import Language

RULES = "urn:handrail:rules:1"
"""Names the language of our rules to other tools."""

_DI = "http://www.omg.org/spec/BPMN/20100524/DI"
_DC = "http://www.omg.org/spec/DD/20100524/DC"
_LINES = "http://www.omg.org/spec/DD/20100524/DI"
_TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
_ISO = {Unit.DAY: "P{}D", Unit.HOUR: "PT{}H", Unit.MINUTE: "PT{}M", Unit.SECOND: "PT{}S"}
_PREFIXES = {"bpmn": BPMN, "bpmndi": _DI, "dc": _DC, "di": _LINES, "handrail": OURS}


def to_bpmn(procedure: Procedure, language: Language) -> str:
    """Return the procedure as a BPMN 2.0 file whose names are in the language.

    Whatever BPMN has no place for stands in elements of our own, so that what is read back is the
    same procedure.

    Raises:
        IsLinked: it holds the steps of another procedure.
    """
    for prefix, space in _PREFIXES.items():
        register_namespace(prefix, space)
    sheet = drawn(procedure, language)
    root = Element(f"{{{BPMN}}}definitions", {"targetNamespace": OURS, "id": "Definitions.1"})
    process = _model(root, "process", id=f"Process.{procedure.id}", isExecutable="false")
    process.set("name", shown(procedure.title, language))
    _model(process, "documentation").text = shown(procedure.purpose, language)
    head = _ours(process, "head", written_head(procedure))
    head.set("language", language.value)
    for shape in sheet.shapes:
        _write_shape(process, shape, sheet, language)
    for arrow in sheet.arrows:
        _write_arrow(process, arrow)
    _write_diagram(root, process, sheet)
    indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _model(parent: Element, tag: str, **attributes: str) -> Element:
    return SubElement(parent, f"{{{BPMN}}}{tag}", attributes)


def _ours(parent: Element, tag: str, text: str) -> Element:
    extensions = _model(parent, "extensionElements")
    found = SubElement(extensions, f"{{{OURS}}}{tag}")
    found.text = text
    return found


def _write_shape(process: Element, shape: Shape, sheet: Sheet, language: Language) -> None:
    element = _model(process, shape.tag, id=shape.id)
    if shape.name:
        element.set("name", shape.name)
    _write_documentation(element, shape.block, language)
    if shape.block is not None:
        block = _ours(element, "block", written_block(shape.block))
        if not shape.meets:
            block.set("meets", "no")
    elif shape.joins is not None:
        _ours(element, "joins", shape.joins)
    elif shape.is_over:
        _ours(element, "over", "")
    for arrow in sheet.arrows:
        if arrow.target == shape.id:
            _model(element, "incoming").text = arrow.id
    for arrow in sheet.arrows:
        if arrow.source == shape.id:
            _model(element, "outgoing").text = arrow.id
            if arrow.is_default:
                element.set("default", arrow.id)
    _write_particulars(element, shape.block)


def _write_documentation(element: Element, block: Block | None, language: Language) -> None:
    texts = (getattr(block, "say", None), getattr(block, "why", None))
    for text in texts:
        if text is not None:
            _model(element, "documentation").text = shown(text, language)


def _write_particulars(element: Element, block: Block | None) -> None:
    """Write what other tools know of a step too: who does it, and how long it waits."""
    if element.tag.endswith("callActivity"):
        element.set("calledElement", getattr(block, "procedure", ""))
    if not isinstance(block, Step):
        return
    if block.is_timed:
        timer = _model(element, "timerEventDefinition")
        tag = "timeDate" if block.lasts is None else "timeDuration"
        waits = _model(timer, tag)
        waits.set(_TYPE, "bpmn:tFormalExpression")
        waits.text = block.until if block.lasts is None else _length(block.lasts)
    elif element.tag.endswith("Task"):
        for role in block.who:
            owner = _model(element, "potentialOwner")
            expression = _model(owner, "resourceAssignmentExpression")
            _model(expression, "formalExpression").text = role


def _length(duration: Duration) -> str:
    """Return a length of time as ISO 8601 has it, or in words where it counts opening time."""
    pattern = _ISO.get(duration.unit)
    return pattern.format(duration.amount) if pattern else f"{duration.amount} {duration.unit}s"


def _write_arrow(process: Element, arrow: Arrow) -> None:
    element = _model(
        process, "sequenceFlow", id=arrow.id, sourceRef=arrow.source, targetRef=arrow.target
    )
    if arrow.name:
        element.set("name", arrow.name)
    if arrow.way:
        _ours(element, "way", arrow.way)
    if arrow.condition:
        condition = _model(element, "conditionExpression", language=RULES)
        condition.set(_TYPE, "bpmn:tFormalExpression")
        condition.text = arrow.condition


def _write_diagram(root: Element, process: Element, sheet: Sheet) -> None:
    diagram = SubElement(root, f"{{{_DI}}}BPMNDiagram", {"id": "Diagram.1"})
    about = {"id": "Plane.1", "bpmnElement": process.get("id", "")}
    plane = SubElement(diagram, f"{{{_DI}}}BPMNPlane", about)
    for shape in sheet.shapes:
        about = {"id": f"{shape.id}.shape", "bpmnElement": shape.id}
        drawn_shape = SubElement(plane, f"{{{_DI}}}BPMNShape", about)
        bounds = {"x": shape.x, "y": shape.y, "width": shape.width, "height": shape.height}
        numbers = {key: str(value) for key, value in bounds.items()}
        SubElement(drawn_shape, f"{{{_DC}}}Bounds", numbers)
    for arrow in sheet.arrows:
        about = {"id": f"{arrow.id}.edge", "bpmnElement": arrow.id}
        edge = SubElement(plane, f"{{{_DI}}}BPMNEdge", about)
        for across, down in arrow.points:
            SubElement(edge, f"{{{_LINES}}}waypoint", {"x": str(across), "y": str(down)})
