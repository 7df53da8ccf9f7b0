from contextlib import suppress
from dataclasses import replace

from handrail.sop.blocks import read_sequence
from handrail.sop.checks import CHECKS
from handrail.sop.document import Procedure, Sequence
from handrail.sop.finding import BrokenProcedure, Finding
from handrail.sop.head import read_head
from handrail.sop.inherited import Inherited
from handrail.sop.keys import HEAD
from handrail.sop.nodes import Node
from handrail.sop.reading import Enough, Fields, Reading, fields
from handrail.sop.source import read_nodes


def parse_procedure(source: bytes | str, *, name: str) -> Procedure:
    """Return the procedure that a file holds.

    Args:
        source: the YAML, as it was written; bytes are UTF-8.
        name: what to call the file in findings.

    Raises:
        BrokenProcedure: the file breaks rules of the format; `.findings` names every one, up
            to a hundred, by place. The ways through the procedure are looked at once the tree is
            whole.
    """
    procedure, _ = parse_with_places(source, name=name)
    return procedure


def parse_with_places(source: bytes | str, *, name: str) -> tuple[Procedure, Reading]:
    """Return the procedure that a file holds, and the reading, which knows where things stand.

    Raises:
        BrokenProcedure: as `parse_procedure`.
    """
    reading = Reading(name)
    procedure = read_procedure(reading, read_nodes(source, file=name))
    if procedure is None or reading.findings:
        raise BrokenProcedure(by_place(reading.findings))
    return procedure, reading


def read_procedure(reading: Reading, node: Node) -> Procedure | None:
    """Return the procedure that nodes hold; what is wrong with it, the reading keeps."""
    with suppress(Enough):
        found = fields(reading, node, HEAD)
        return None if found is None else _read_fields(reading, found)
    return None


def by_place(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings in the order of the file, each once."""
    return tuple(
        sorted(dict.fromkeys(findings), key=lambda found: (found.line, found.column, found.rule))
    )


def _read_fields(reading: Reading, found: Fields) -> Procedure:
    head = read_head(found)
    steps = found.nodes.get("steps")
    procedure = head if steps is None else replace(head, body=_body(reading, steps))
    for check in CHECKS:
        check(procedure, reading)
    return procedure


def _body(reading: Reading, node: Node) -> Sequence:
    return read_sequence(reading, node, Inherited())
