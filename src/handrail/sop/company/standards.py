"""What the company promises besides its procedures: by priority, customer group, channel, place."""

import re

from handrail.clock import Circumstances, Promise
from handrail.sop.company.entries import entries
from handrail.sop.company.keys import OUR_STANDARD
from handrail.sop.company.meant_for import meant_for
from handrail.sop.company.problem import object_to
from handrail.sop.company.value import CompanyStandards
from handrail.sop.nodes import Node
from handrail.sop.reading import Fields, Reading
from handrail.sop.standards import promised
from handrail.sop.values import each, word

SHARE = re.compile(r"([1-9][0-9]?) ?%")
MOST_SHARES = 9


def read_standards(found: Fields) -> CompanyStandards:
    """Return what the company promises, and at which shares of its time it is warned of."""
    read = found.read("standards", _standards) or ()
    return CompanyStandards(
        promises=tuple(promise for promises in read for promise in promises),
        shares=found.read("warn at", _shares) or (),
    )


def _standards(reading: Reading, node: Node) -> tuple[tuple[Promise, ...], ...]:
    return entries(reading, node, OUR_STANDARD, _standard)


def _standard(name: str, found: Fields) -> tuple[Promise, ...]:
    whose = found.read("for", meant_for) or Circumstances()
    standards = found.read("promise", promised) or ()
    return tuple(Promise(standard, name, whose) for standard in standards)


def _shares(reading: Reading, node: Node) -> tuple[int, ...]:
    shares = each(reading, node, _share)
    if len(shares) > MOST_SHARES:
        object_to(reading, node.place, "too-many-shares", most=MOST_SHARES)
    return tuple(sorted(set(shares)))


def _share(reading: Reading, node: Node) -> int | None:
    written = word(reading, node)
    share = None if written is None else SHARE.fullmatch(written)
    if written is not None and share is None:
        object_to(reading, node.place, "not-a-share", text=written)
    return None if share is None else int(share[1])
