"""All procedures of a source at once: written, read again, linked, accounted for and walked."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from bench.mapped.account import Account, Fault, Pieces, account_of, faults_in
from bench.mapped.covering import Cover, cover
from bench.mapped.table import FactTable, Mapped
from bench.mapped.writing import linked, read, written
from bench.table import table
from handrail.run import Machine
from handrail.sop import Procedure
from handrail.sop.render import render_procedure

More = Callable[[Mapped, Pieces, Procedure], Iterable[Fault]]
"""What else has to hold between a procedure and its source."""


@dataclass(frozen=True)
class Converted:
    """One procedure that was made, and how it fared."""

    mapped: Mapped
    pieces: Pieces
    procedure: Procedure
    source: str
    is_read_again: bool
    cover: Cover
    faults: tuple[Fault, ...]

    @property
    def is_right(self) -> bool:
        """Return whether it reads the same again, nothing is left over, and all is walked."""
        return self.is_read_again and self.cover.is_whole and not self.faults


def converted(
    entries: Iterable[tuple[Mapped, Pieces]],
    facts: FactTable,
    *,
    evidence: str,
    kept: Mapping[str, Account],
    more: More = lambda *_: (),
) -> tuple[Converted, ...]:
    """Return each procedure of the source.

    Args:
        evidence: where the source lies, as the procedures tell it.
        kept: the accounts of the mapping file, by procedure.
        more: what else has to hold.

    Raises:
        BrokenProcedure: an entry of the table is no procedure.
    """
    read_so = [
        (mapped, pieces, read(written(mapped, facts, evidence=evidence), mapped.id))
        for mapped, pieces in entries
    ]
    library = {mapped.id: procedure for mapped, _, procedure in read_so}
    return tuple(
        _converted(mapped, pieces, procedure, library, kept.get(mapped.id), more)
        for mapped, pieces, procedure in read_so
    )


def _converted(
    mapped: Mapped,
    pieces: Pieces,
    procedure: Procedure,
    library: Mapping[str, Procedure],
    kept: Account | None,
    more: More,
) -> Converted:
    source = render_procedure(procedure)
    machine = Machine(f"{procedure.id}@1", linked(procedure, library))
    faults = (*faults_in(mapped, pieces, procedure, kept), *more(mapped, pieces, procedure))
    return Converted(
        mapped,
        pieces,
        procedure,
        source,
        is_read_again=read(source, procedure.id) == procedure,
        cover=cover(machine),
        faults=faults,
    )


def accounts_in(file: Path) -> Mapping[str, Account]:
    """Return the accounts that a mapping file keeps, by procedure; none where there is no file."""
    if not file.is_file():
        return {}
    kept = json.loads(file.read_text(encoding="utf-8"))
    return {name: each["pieces"] for name, each in kept["procedures"].items()}


def keep_accounts(file: Path, source: str, found: Iterable[Converted]) -> None:
    """Write the accounts of all procedures into the mapping file, a line for each piece."""
    lines = [f'{{"source": {json.dumps(source)}, "procedures": {{']
    procedures = []
    for each in found:
        account = account_of(each.mapped, each.pieces)
        pieces = ",\n".join(
            f"  {json.dumps(name)}: {json.dumps(entry)}" for name, entry in account.items()
        )
        head = f'"{each.mapped.id}": {{"of": {json.dumps(each.mapped.source)}, "pieces": {{'
        procedures.append(f"{head}\n{pieces}\n}}}}")
    file.parent.mkdir(exist_ok=True)
    file.write_text("\n".join([*lines, ",\n".join(procedures), "}}", ""]), encoding="utf-8")


def report(found: tuple[Converted, ...]) -> str:
    """Return what was made, for people: a line for each procedure, then whatever is wrong."""
    rows = [
        (
            each.mapped.id,
            len(each.pieces),
            sum("apart" in entry for entry in account_of(each.mapped, each.pieces).values()),
            sum(1 for _ in each.procedure.steps()),
            each.cover.ends,
            each.cover.letters,
            each.cover.walks,
            "" if each.is_right else "WRONG",
        )
        for each in found
    ]
    head = ("procedure", "pieces", "apart", "steps", "ends", "letters", "walks", "")
    return "\n".join([table(head, rows), "", *_wrongs(found), _sum(found)])


def report_json(found: tuple[Converted, ...]) -> dict[str, Any]:
    """Return what was made, for programs."""
    return {
        "procedures": [
            {
                "procedure": each.mapped.id,
                "of": each.mapped.source,
                "is_right": each.is_right,
                "account": account_of(each.mapped, each.pieces),
                "cover": asdict(each.cover),
                "faults": [asdict(fault) for fault in each.faults],
            }
            for each in found
        ],
        "is_right": all(each.is_right for each in found),
    }


def _wrongs(found: tuple[Converted, ...]) -> Iterable[str]:
    for each in found:
        yield from (f"{fault.procedure} {fault.piece}: {fault.what}" for fault in each.faults)
        yield from (f"{each.mapped.id}: never walked: {what}" for what in each.cover.missing)
        if each.cover.stuck:
            yield f"{each.mapped.id}: {each.cover.stuck} walks found no way on"
        if not each.is_read_again:
            yield f"{each.mapped.id}: is not read again as it was written"


def _sum(found: tuple[Converted, ...]) -> str:
    pieces = sum(len(each.pieces) for each in found)
    accounts = [entry for each in found for entry in account_of(each.mapped, each.pieces).values()]
    became = sum("becomes" in entry for entry in accounts)
    apart = sum("becomes" not in entry and "apart" in entry for entry in accounts)
    wrong = sum(not each.is_right for each in found)
    return (
        f"{len(found)} procedures, {pieces} pieces: {became} stand in them, {apart} are no "
        f"instruction, {pieces - became - apart} left over; {wrong} procedures are wrong."
    )
