"""From a table's entry to a procedure that reads, and what stands where in it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from bench.mapped.blocks import Block
from bench.mapped.table import FactTable, Mapped
from handrail.sop import Procedure, parse_procedure
from handrail.sop.link import link
from handrail.sop.render.yaml import write_yaml

NAME = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
YES_NO = {"yes", "no"}


def written(mapped: Mapped, facts: FactTable, *, evidence: str) -> str:
    """Return the procedure as YAML."""
    steps = [_written(block) for block in mapped.steps]
    named = set(NAME.findall(str(steps)))
    head: dict[str, Any] = {
        "handrail": "1",
        "procedure": mapped.id,
        "kind": "matter",
        "title": mapped.title,
        "department": mapped.department,
        "purpose": mapped.purpose,
        "outcome": mapped.outcome,
        "need": {"says": mapped.need, "evidence": evidence},
        "owner": "team_leader",
        "instead": dict(mapped.instead),
        "facts": {name: dict(each) for name, each in facts.items() if name in named},
        "steps": steps,
    }
    return write_yaml({key: value for key, value in head.items() if value}, apart=frozenset())


def read(source: str, name: str) -> Procedure:
    """Return the procedure that was written.

    Raises:
        BrokenProcedure: the table has a mistake; the findings name it.
    """
    return parse_procedure(source, name=f"{name}.yaml")


def linked(procedure: Procedure, others: Mapping[str, Procedure]) -> Procedure:
    """Return the procedure with the steps of those that it uses."""
    return link(procedure, others.get)


def places_of(mapped: Mapped) -> Iterator[tuple[str, str]]:
    """Yield each piece with what it became, in the order of the document.

    What it became is a block's id, `choice=way`, or a place in the head such as `need` or
    `fact order.number`.
    """
    for place, pieces in mapped.of.items():
        yield from ((piece, place) for piece in pieces.split())
    yield from _places(mapped.steps)


def _places(blocks: Any) -> Iterator[tuple[str, str]]:
    for block in blocks:
        yield from ((piece, block["id"]) for piece in block.get("of", "").split())
        for way_id, way in block.get("ways", {}).items():
            yield from ((piece, f"{block['id']}={way_id}") for piece in way["of"].split())
            yield from _places(way["steps"])
        yield from _places(block.get("any order", ()))
        yield from _places(block.get("steps", ()))


def _written(block: Block) -> Block:
    """Return the block without the pieces that it stands for, its ways as the format has them."""
    found = {key: value for key, value in block.items() if key != "of" and value != ""}
    for key in ("steps", "any order"):
        if key in found:
            found[key] = [_written(inner) for inner in found[key]]
    if "ways" in found:
        ways = found.pop("ways")
        found |= _two_ways(ways) if ways.keys() <= YES_NO else {"ways": _ways(ways)}
    return found


def _two_ways(ways: Mapping[str, Block]) -> Block:
    return {way_id: [_written(each) for each in way["steps"]] for way_id, way in ways.items()}


def _ways(ways: Mapping[str, Block]) -> Block:
    return {way_id: _written(way) for way_id, way in ways.items()}
