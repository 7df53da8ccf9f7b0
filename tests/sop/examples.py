"""Procedures to test with: the four of the shop, one of every key, and one of hardly any."""

from functools import cache
from pathlib import Path

from handrail.sop import BrokenProcedure, Finding, Procedure, parse_procedure

SHOP = Path(__file__).parents[2] / "procedures"
GOLDEN = Path(__file__).parent / "golden"
EVERYTHING = Path(__file__).parents[1] / "golden"
FILES = (
    *sorted(SHOP.glob("*.yaml")),
    GOLDEN / "format-1.yaml",
    *sorted(EVERYTHING.glob("everything*.yaml")),
)

HEAD = """\
handrail: 1
procedure: kettle
kind: matter
title: Mend a kettle
department: Service
purpose: Tea.
outcome: Tea within a day.
owner: team_leader
facts:
  order.number: {label: Number, type: text, looks like: "##-####"}
  order.age_days: {label: Age, type: number}
"""
"""Eleven lines that every small example begins with; its steps begin on line 12."""

END = "  - {id: finish, end: resolved}\n"


@cache
def shop_procedure(name: str) -> Procedure:
    return parse_procedure((SHOP / f"{name}.yaml").read_bytes(), name=f"{name}.yaml")


def shop_procedures() -> tuple[Procedure, ...]:
    return tuple(shop_procedure(file.stem) for file in sorted(SHOP.glob("*.yaml")))


def small(steps: str, *, end: str = END) -> str:
    """Return a small file; the first of its steps stands on line 13."""
    return f"{HEAD}steps:\n{steps}{end}"


def parsed(steps: str, *, end: str = END) -> Procedure:
    return parse_procedure(small(steps, end=end), name="kettle.yaml")


def findings_in(source: bytes | str) -> tuple[Finding, ...]:
    """Return what is wrong with the source, nothing if it is right."""
    try:
        parse_procedure(source, name="kettle.yaml")
    except BrokenProcedure as broken:
        return broken.findings
    return ()
