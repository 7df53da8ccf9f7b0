"""Each overlay of a folder, also of law packs, laid on its base, and held against the company."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace

from handrail.sop.document import Procedure
from handrail.sop.finding import Finding, finding_in
from handrail.sop.folder.checks import CHECKS
from handrail.sop.folder.document import Document
from handrail.sop.folder.whole import Read, Whole
from handrail.sop.hashes import behaviour_hash
from handrail.sop.overlay import LawPack, Overlay
from handrail.sop.overlay.apply import Applied, lay_on
from handrail.sop.overlay.rebase import is_of
from handrail.sop.overlay.tree import NOWHERE
from handrail.sop.reading import Enough, Reading, nearest
from handrail.words.sentence import Value

BASE_NOT_SOUND = "base-not-sound"
"""The note at an overlay that could not be looked at, because its base has to be mended first."""

SHOWN_OF_A_HASH = 12
"""Letters and digits that say which state is meant."""


def overlays_in(documents: Iterable[Document]) -> tuple[Read[Overlay], ...]:
    """Return every overlay of the folder, with the reading of its file."""
    return tuple(
        Read(overlay, document.reading)
        for document in documents
        for overlay in _held(document)
        if not document.reading.findings
    )


def _held(document: Document) -> tuple[Overlay, ...]:
    match document.holds:
        case Overlay() as overlay:
            return (overlay,)
        case LawPack(overlays=overlays):
            return overlays
        case _:
            return ()


def check_overlay(read: Read[Overlay], whole: Whole) -> None:
    """Object to what an overlay does to its base; overlays that may lie below it are left out."""
    overlay, reading = read.holds, read.reading
    bases = {each.holds.id: each for each in whole.procedures}
    base = bases.get(overlay.of)
    if base is None:
        known = nearest(overlay.of, bases) or "-"
        _keep(reading, _found(overlay, "unknown-procedure", procedure=overlay.of, known=known))
    elif not base.reading.is_sound():
        found = _found(overlay, BASE_NOT_SOUND, procedure=overlay.of)
        _keep(reading, replace(found, is_note=True))
    else:
        _check_base(overlay, base.holds, reading)
        for found in _wrong(lay_on(base.holds, overlay), whole):
            _keep(reading, found)


def _check_base(overlay: Overlay, base: Procedure, reading: Reading) -> None:
    if not is_of(overlay, base):
        state = behaviour_hash(base)[:SHOWN_OF_A_HASH]
        found = _found(overlay, "another-base", procedure=base.id, base=state)
        _keep(reading, replace(found, is_note=True))


def _wrong(applied: Applied, whole: Whole) -> list[Finding]:
    """Return what is wrong with the result; what is wrong with the base was said there."""
    if applied.procedure is not None and not applied.reading.findings:
        scratch = {kind: Reading(reading.file) for kind, reading in whole.readings.items()}
        result = (Read(applied.procedure, applied.reading),)
        for check in CHECKS:
            check(replace(whole, readings=scratch, procedures=result))
    return [found for found in applied.reading.findings if found.line != NOWHERE.line]


def _found(overlay: Overlay, rule: str, /, **values: Value) -> Finding:
    return finding_in("overlay", overlay.file, overlay.place, rule, **values)


def _keep(reading: Reading, found: Finding) -> None:
    with suppress(Enough):
        reading.keep(found)
