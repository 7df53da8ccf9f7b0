"""Procedures of any size, as files are written."""

from collections.abc import Iterable

HEAD = """\
handrail: 1
procedure: {name}
kind: matter
title: {name}
department: Customer service
purpose: To be long.
outcome: It is over.
owner: team_leader
channels: [phone]
when: {{en: [{name}]}}
steps:
"""
MUST = "strength: must, rule of: company, source: Handbook 1"


def in_a_row(steps: int) -> str:
    """Return a procedure of so many steps, one after the other; every fourth is an effect."""
    return HEAD.format(name="long") + "".join(_lines(steps)) + "  - {id: end, end: resolved}\n"


def in_any_order(blocks: int, steps: int = 3) -> str:
    """Return a procedure of so many blocks of so many steps, which are done in any order."""
    rows = (
        f"      - id: b{block}\n        optional: Part {block}\n        steps:\n"
        + "".join(f"          - {{id: b{block}s{at}, check: Check it}}\n" for at in range(steps))
        for block in range(blocks)
    )
    return (
        HEAD.format(name="wide")
        + "  - id: all\n    text: All of it\n    any order:\n"
        + "".join(rows)
        + "  - {id: end, end: resolved}\n"
    )


def _lines(steps: int) -> Iterable[str]:
    for at in range(steps):
        match at % 4:
            case 0:
                yield f"  - {{id: s{at}, check: Check it, {MUST}}}\n"
            case 3:
                yield f"  - {{id: s{at}, do: Do it, needs: [s{at - 3}]}}\n"
            case _:
                yield f"  - {{id: s{at}, say: Say it}}\n"
