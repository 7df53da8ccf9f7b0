"""The account of a source: what each of its pieces became, and whether any is left over.

The account names a piece by its position and a hash of its words; the words are not ours to keep.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from bench.mapped.table import APART, Mapped
from bench.mapped.writing import places_of
from handrail.sop import Procedure
from handrail.sop.document import Choose, Sequence, blocks_of

Pieces = Mapping[str, str]
"""The words of each piece of a source, by its position."""

Account = dict[str, dict[str, Any]]
"""For each piece: `hash`, what it `becomes`, and why it, or a part of it, stands `apart`."""

HEAD = frozenset({"title", "department", "purpose", "outcome", "need"})


@dataclass(frozen=True)
class Fault:
    """Something that the account of a procedure does not tell, or tells wrongly."""

    procedure: str
    piece: str
    what: str


def account_of(mapped: Mapped, pieces: Pieces) -> Account:
    """Return what each piece became, as the table says."""
    became: dict[str, list[str]] = {}
    for piece, place in places_of(mapped):
        became.setdefault(piece, []).append(place)
    return {
        name: {"hash": digest(words)}
        | ({"becomes": became[name]} if name in became else {})
        | ({"apart": mapped.apart[name]} if name in mapped.apart else {})
        for name, words in pieces.items()
    }


def digest(words: str) -> str:
    """Return a short hash by which words are known again."""
    return sha256(words.encode()).hexdigest()[:16]


def faults_in(
    mapped: Mapped, pieces: Pieces, procedure: Procedure, kept: Account | None
) -> Iterator[Fault]:
    """Yield whatever is wrong with the account: nothing is left over where nothing is yielded.

    Args:
        kept: the account as the mapping file has it, None if it has none.
    """
    account = account_of(mapped, pieces)
    for name, entry in account.items():
        if not {"becomes", "apart"} & entry.keys():
            yield Fault(mapped.id, name, "is left over")
        if entry.get("apart") not in {None, *APART}:
            yield Fault(mapped.id, name, f"stands apart for no known reason: {entry['apart']}")
    for name in {*mapped.apart, *(piece for piece, _ in places_of(mapped))} - pieces.keys():
        yield Fault(mapped.id, name, "is in the table and not in the source")
    places = set(_places_in(procedure))
    for piece, place in places_of(mapped):
        if place not in places:
            yield Fault(mapped.id, piece, f"is said to become {place}, which there is not")
    if kept != account:
        yield from _differences(mapped.id, account, kept or {})


def _places_in(procedure: Procedure) -> Iterator[str]:
    yield from HEAD
    yield from (f"instead {name}" for name, _ in procedure.instead)
    yield from (f"fact {fact.name}" for fact in procedure.facts)
    for block in blocks_of(procedure.body):
        if not isinstance(block, Sequence):
            yield block.id
        if isinstance(block, Choose):
            yield from (f"{block.id}={way.id}" for way in block.branches)


def _differences(procedure: str, account: Account, kept: Account) -> Iterator[Fault]:
    for name in sorted(account.keys() | kept.keys()):
        now, before = account.get(name), kept.get(name)
        if now is None or before is None:
            yield Fault(procedure, name, "is not in the mapping file" if now else "is gone")
        elif now["hash"] != before["hash"]:
            yield Fault(procedure, name, "says something else than when it was mapped")
        elif now != before:
            yield Fault(procedure, name, "became something else than the mapping file says")
