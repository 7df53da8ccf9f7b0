"""Can our procedures say what a company's own guidelines say? Instruction by instruction.

The 55 procedures of the ABCD data set are lists of sentences. `bench/abcd` says in our words what
each sentence becomes: a step, a choice, a rule, a fact, or no instruction at all, and why. This
command puts the procedures together, reads, links and walks them, and fails when a sentence is left
over, or when an action comes before one that it follows in the company's own list (`kb.json`).
`bench/mappings/abcd.json` keeps the account, by position and hash.

Run: uv run python -m bench.abcd_procedures [--data FILE] [--out DIR] [--show ID] [--format json]
Exit: 0 when nothing is left over and every end is reached, 1 otherwise, 2 without the data set.

Source: Chen et al., "Action-Based Conversations Dataset", NAACL 2021, arXiv 2104.00783 (MIT).
"""

import json
import sys
from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from bench.abcd import (
    account_access,
    manage_account,
    order_issue,
    product_defect,
    purchase_dispute,
    queries,
    shipping_issue,
    subscription_inquiry,
    troubleshoot_site,
)
from bench.abcd.actions import actions_beside, out_of_order
from bench.abcd.facts import CUSTOMER, MONEY, ORDER, OTHER
from bench.mapped.account import Pieces
from bench.mapped.command import run
from bench.mapped.converting import Converted, accounts_in, converted
from bench.mapped.table import FactTable, Mapped

FILE = Path(__file__).parents[2] / "shared" / "data" / "abcd" / "guidelines.json"
EVIDENCE = "ABCD, the guidelines of a company (Chen et al. 2021)"
FACTS: FactTable = {**CUSTOMER, **ORDER, **MONEY, **OTHER, **queries.FACTS}
PROCEDURES = (
    *product_defect.PROCEDURES,
    *order_issue.PROCEDURES,
    *account_access.PROCEDURES,
    *troubleshoot_site.PROCEDURES,
    *manage_account.PROCEDURES,
    *purchase_dispute.PROCEDURES,
    *shipping_issue.PROCEDURES,
    *subscription_inquiry.PROCEDURES,
    *queries.PROCEDURES,
)


def main() -> int:
    """Convert, check, print, and return the exit status."""
    return run(convert, name="abcd", data=FILE, title=(__doc__ or "").split("\n")[0])


def convert(
    data: Path,
    mapping: Path,
    procedures: tuple[Mapped, ...] = PROCEDURES,
    facts: FactTable = FACTS,
) -> tuple[Converted, ...]:
    """Return the procedures of the guidelines.

    Raises:
        UnknownGuidelines: the table and the file do not name the same procedures.
    """
    found = dict(_guidelines(data))
    known = {mapped.source for mapped in procedures}
    if found.keys() != known:
        raise UnknownGuidelines(found.keys() ^ known)
    return converted(
        [(mapped, found[mapped.source]) for mapped in procedures],
        facts,
        evidence=EVIDENCE,
        kept=accounts_in(mapping),
        more=partial(out_of_order, actions_beside(data)),
    )


class UnknownGuidelines(LookupError):
    """The file has procedures that the table lacks, or the other way round."""

    def __init__(self, names: set[str]) -> None:
        super().__init__(f"Only the table or only the file has {', '.join(sorted(names))}.")
        self.names = names


def _guidelines(data: Path) -> Iterator[tuple[str, Pieces]]:
    flows = json.loads(data.read_text(encoding="utf-8"))
    for flow, about in flows.items():
        for name, subflow in about["subflows"].items():
            yield f"{flow} > {name}", dict(_pieces(subflow))


def _pieces(subflow: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each sentence with its position: `i0`, `a3` for an action, `a3.1` for what is below."""
    for at, words in enumerate(subflow["instructions"]):
        yield f"i{at}", words
    for at, action in enumerate(subflow["actions"]):
        yield f"a{at}", f"[{action['type']}, {action['button']}] {action['text']}"
        yield from ((f"a{at}.{below}", words) for below, words in enumerate(action["subtext"]))


if __name__ == "__main__":
    sys.exit(main())
