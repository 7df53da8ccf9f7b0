"""From a flow chart of whatever format to a procedure and its report."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePath

from handrail.sop.document import FactDeclaration, Kind, Need, Procedure, Sequence
from handrail.sop.finding import BrokenProcedure, Place
from handrail.sop.formats.account import account_of
from handrail.sop.formats.imported import Entry, Imported, NotImported, finding_of, used
from handrail.sop.graph import FlowGraph, NotStructured, structured
from handrail.sop.graph.names import id_of
from handrail.sop.parse import parse_procedure
from handrail.sop.render import render_procedure
from handrail.sop.text import Text
from handrail.words import SOURCE, say

NOWHERE = Place(1, 1)


@dataclass(frozen=True)
class Chart:
    """A flow chart as a file holds it.

    Attributes:
        name: what its file is called, without the ending.
        title: what the chart is called.
        pieces: what the file calls each edge, by its number; the others are none of the file's.
        places: where each node stands, by what the file calls it.
        report: what became of whatever is not in the graph.
        need: the customer's need, where the file tells it.
        purpose: why the procedure exists, where the file tells it.
        facts: what the file declares.
    """

    name: str
    title: str
    graph: FlowGraph
    pieces: Mapping[int, str]
    places: Mapping[str, Place] = field(default_factory=dict)
    report: tuple[Entry, ...] = ()
    need: str | None = None
    purpose: str | None = None
    facts: tuple[FactDeclaration, ...] = ()


def import_chart(chart: Chart, *, file: str) -> Imported:
    """Return the procedure of the chart, with a head that waits for its author's words.

    Raises:
        NotImported: the chart has no blocks, or too many for one procedure.
    """
    try:
        result = structured(chart.graph)
    except NotStructured as told:
        raise faulty(told, chart.places, file=file) from told
    source = written(procedure_of(chart, result.body, file), file=file)
    head = used("head", "head", title=chart.title)
    return Imported(source, (head, *account_of(chart.graph, result, chart.pieces), *chart.report))


def faulty(told: NotStructured, places: Mapping[str, Place], *, file: str) -> NotImported:
    """Return the refusal of a chart, with each fault where its first node stands."""
    findings = []
    for fault in told.faults:
        known = (places[name] for name in fault.nodes if name in places)
        findings.append(finding_of(fault, file=file, place=next(known, NOWHERE)))
    return NotImported(tuple(findings))


def procedure_of(chart: Chart, body: Sequence, file: str) -> Procedure:
    """Return the procedure with what its author has to fill in."""
    title = text(chart.title)
    evidence = say("formats-head-evidence", SOURCE, file=PurePath(file).name)
    return Procedure(
        id=id_of(chart.name, otherwise="procedure"),
        kind=Kind.MATTER,
        title=title,
        department=text(say("formats-head-department", SOURCE)),
        purpose=text(
            chart.purpose or say("formats-head-purpose", SOURCE, title=title.said_in(SOURCE))
        ),
        outcome=text(say("formats-head-outcome", SOURCE)),
        need=Need(text(chart.need), evidence) if chart.need else None,
        owner="team_leader",
        stage=None,
        channels=(),
        goals=(),
        tone=None,
        terms=(),
        when=(),
        standards=(),
        facts=chart.facts,
        body=body,
    )


def text(words: str) -> Text:
    """Return the words as an English text in which nothing is filled in."""
    plain = " ".join(words.replace("{", "(").replace("}", ")").split())
    return Text(((SOURCE, plain or "?"),))


def written(procedure: Procedure, *, file: str) -> str:
    """Return the procedure as YAML; let the reader of procedures say what is wrong with it."""
    source = render_procedure(procedure)
    try:
        parse_procedure(source, name=file)
    except BrokenProcedure as broken:
        raise NotImported(broken.findings) from broken
    return source
