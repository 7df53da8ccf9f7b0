from dataclasses import replace
from pathlib import PurePath

from handrail.rules import Declared, Type
from handrail.sop.document import Procedure, Sequence, Use, outcome_fact
from handrail.sop.finding import BrokenProcedure
from handrail.sop.formats.bpmn.besides import (
    Besides,
    data_in,
    name_of,
    notes_in,
    roles_in,
    told_besides,
)
from handrail.sop.formats.bpmn.drawing import Drawing, draw_process
from handrail.sop.formats.bpmn.folding import body_of
from handrail.sop.formats.bpmn.kept import Kept, head_kept, rules_kept
from handrail.sop.formats.bpmn.meaning import documented
from handrail.sop.formats.bpmn.model import Net
from handrail.sop.formats.bpmn.scope import id_in
from handrail.sop.formats.bpmn.tags import BPMN, FLOW_NODES, OURS
from handrail.sop.formats.chart import Chart, faulty, procedure_of, written
from handrail.sop.formats.imported import Entry, Imported, NotImported, not_imported, used
from handrail.sop.formats.xml_tree import Element, read_xml
from handrail.sop.graph import FlowGraph, NotStructured
from handrail.sop.graph.names import apart, unused
from handrail.sop.vocabulary import OUTCOMES
from handrail.words import SOURCE, Language

MOST_NODES = 1_000


def import_bpmn(source: bytes, *, name: str) -> Imported:
    """Return the procedure of a process in BPMN 2.0.

    What the standard calls sound becomes blocks: gateways choices, parallel ones blocks in any
    order. What is not is refused, with the id and the name of each element that it is about.
    What a procedure said when it was exported is read from our own elements.

    Args:
        name: what to call the file in findings.

    Raises:
        NotImported: it is no such file, or says what no procedure can say.
    """
    definitions = read_xml(source, file=name)
    process = _process(definitions, name)
    try:
        head = head_kept(process, file=name)
        return _imported(definitions, process, head, name)
    except BrokenProcedure as broken:
        raise NotImported(broken.findings) from broken


def _process(definitions: Element, file: str) -> Element:
    if (definitions.space, definitions.tag) != (BPMN, "definitions"):
        raise not_imported(file, definitions.place, "not-bpmn")
    processes = [
        each
        for each in definitions.all("process")
        if any(inner.tag in FLOW_NODES for inner in each.children)
    ]
    if not processes:
        raise not_imported(file, definitions.place, "bpmn-no-process")
    if len(processes) > 1:
        names = ", ".join(map(name_of, processes))
        raise not_imported(file, processes[1].place, "bpmn-several", names=names)
    return processes[0]


def _imported(
    definitions: Element, process: Element, head: Procedure | None, file: str
) -> Imported:
    net = _net(process, head, file)
    roles = roles_in(process)
    data, notes = data_in(process), notes_in(definitions)
    drawing = Drawing(net, file, roles, data, notes)
    draw_process(drawing, process)
    if net.findings:
        raise NotImported(tuple(net.findings))
    places = {name_of(each): each.place for each in net.elements.values()}
    try:
        if net.faults:
            raise NotStructured(tuple(net.faults))
        body, entries = body_of(net, drawing.terminating)
    except NotStructured as fault:
        raise faulty(fault, places, file=file) from fault
    facts = () if head is not None else data.declared
    procedure, first = _procedure(process, head, body, file)
    if head is None:
        procedure = replace(procedure, facts=facts)
    told = Besides(
        net,
        data,
        frozenset(drawing.noted),
        has_head=head is not None,
        rules=rules_kept(net.elements, net.kept),
    )
    besides = told_besides(definitions, process, told)
    order = {name: at for at, name in enumerate(net.names.values())}
    of_nodes = sorted((*entries, *net.entries), key=lambda each: order.get(each.piece, len(order)))
    report = (*first, *of_nodes, *besides)
    return Imported(written(procedure, file=file), report)


def _net(process: Element, head: Procedure | None, file: str) -> Net:
    """Return a net that knows every element by its id, and what our own elements say of it."""
    net = Net()
    net.language = _language(process)
    found = [each for each in process.below() if each.tag in FLOW_NODES | {"sequenceFlow"}]
    if len(found) > 4 * MOST_NODES or sum(each.tag in FLOW_NODES for each in found) > MOST_NODES:
        raise not_imported(file, process.place, "bpmn-too-large", most=MOST_NODES)
    for each in found:
        if id_in(each) in net.elements:
            raise not_imported(file, each.place, "bpmn-id-twice", name=name_of(each))
        net.elements[id_in(each)] = each
        net.names[id_in(each)] = name_of(each)
    _keep_blocks(net, Kept(file, head))
    return net


def _keep_blocks(net: Net, kept: Kept) -> None:
    """Read our own blocks; those that use other procedures first, since rules ask for these."""
    in_order = sorted(net.elements.values(), key=lambda each: each.tag != "callActivity")
    for element in in_order:
        block = kept.block_in(element)
        if block is None or isinstance(block, Sequence):
            continue
        if isinstance(block, Use):
            kept.outcomes[outcome_fact(block.id)] = Declared(Type.CHOICE, OUTCOMES)
        name = unused(block.id, net.blocks)
        net.blocks.add(name)
        net.kept[id_in(element)] = block if name == block.id else replace(block, id=name)


def _language(process: Element) -> Language:
    heads = (each for each in process.below() if (each.space, each.tag) == (OURS, "head"))
    written_in = next((each.get("language") for each in heads), "")
    return Language(written_in) if written_in in set(Language) else SOURCE


def _procedure(
    process: Element, head: Procedure | None, body: Sequence, file: str
) -> tuple[Procedure, tuple[Entry, ...]]:
    if head is not None:
        return replace(head, body=body), (used("head", "bpmn-head-kept"),)
    stem = PurePath(file).stem
    title = " ".join(process.get("name").split()) or apart(stem)
    nothing = FlowGraph((), ())
    chart = Chart(stem, title, nothing, {}, purpose=documented(process) or None)
    return procedure_of(chart, body, file), (used("head", "head", title=title),)
