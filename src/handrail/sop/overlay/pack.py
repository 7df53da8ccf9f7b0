from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import date

from handrail.sop.company.sources import day, sources
from handrail.sop.company.value import Publisher
from handrail.sop.finding import BrokenProcedure
from handrail.sop.nodes import Listing, Node
from handrail.sop.overlay.changes import changes
from handrail.sop.overlay.countries import country
from handrail.sop.overlay.keys import IN_FORCE, LAW_PACK, PACK_OVERLAY
from handrail.sop.overlay.problem import object_to
from handrail.sop.overlay.read import base_hash
from handrail.sop.overlay.refused import LawPackRefused
from handrail.sop.overlay.signature import is_signed_by
from handrail.sop.overlay.value import LawPack, Level, Overlay
from handrail.sop.parse import by_place
from handrail.sop.reading import Enough, Fields, Reading, fields
from handrail.sop.source import read_nodes
from handrail.sop.text import NOTHING
from handrail.sop.values import each, identifier, one_of, text, word
from handrail.sop.vocabulary import FORMAT
from handrail.words import SOURCE


def open_law_pack(
    source: bytes,
    *,
    name: str,
    signature: bytes | None,
    trusted: Iterable[bytes],
    on: date,
    revoked: Iterable[Publisher] = (),
) -> LawPack:
    """Return a law pack that somebody we trust has signed, and that is in force.

    Nothing of the file is read before its signature is found to be right.

    Args:
        source: the file's bytes, which are what was signed.
        name: what to call the file.
        signature: the detached signature, None if there is none.
        trusted: the public keys of publishers, as PEM.
        on: the day for which it is asked.
        revoked: as for `signed_law_pack`.

    Raises:
        LawPackRefused: unsigned, signed by nobody we trust or changed since, not in force.
        BrokenProcedure: it breaks rules of its format.
        NotAKey: one of `trusted` is no public key.
    """
    pack = signed_law_pack(source, name=name, signature=signature, trusted=trusted, revoked=revoked)
    if on < pack.since:
        raise LawPackRefused("not-yet-in-force", pack=pack.id, day=pack.since.isoformat())
    if not pack.is_in_force(on):
        raise LawPackRefused("no-longer-in-force", pack=pack.id, day=(pack.until or on).isoformat())
    return pack


def signed_law_pack(
    source: bytes,
    *,
    name: str,
    signature: bytes | None,
    trusted: Iterable[bytes],
    revoked: Iterable[Publisher] = (),
) -> LawPack:
    """Return a law pack that somebody we trust has signed, on whichever days it is in force.

    Args:
        revoked: publishers whose keys are trusted no longer, whatever `trusted` says. A signature
            has no day that anybody could prove, so nothing that they have signed is taken.

    Raises:
        LawPackRefused: unsigned, signed by nobody we trust, by a revoked key, or changed since.
        BrokenProcedure: it breaks rules of its format.
        NotAKey: one of `trusted` is no public key.
    """
    if signature is None:
        raise LawPackRefused("unsigned", file=name)
    _refuse_revoked(source, signature, name, revoked)
    keys = tuple(trusted)
    if not any(is_signed_by(source, signature, public_key=key) for key in keys):
        raise LawPackRefused("wrong-signature", file=name)
    return parse_law_pack(source, name=name)


def _refuse_revoked(
    source: bytes, signature: bytes, name: str, revoked: Iterable[Publisher]
) -> None:
    for publisher in revoked:
        is_theirs = is_signed_by(source, signature, public_key=publisher.pem)
        if publisher.revoked is not None and is_theirs:
            raise LawPackRefused(
                "key-revoked",
                file=name,
                publisher=publisher.id,
                day=publisher.revoked.since.isoformat(),
                because=publisher.revoked.because.said_in(SOURCE),
            )


def parse_law_pack(source: bytes | str, *, name: str) -> LawPack:
    """Return the law pack that a file holds, whoever wrote it; for its author.

    Raises:
        BrokenProcedure: the file breaks rules of its format; nothing of it was loaded.
    """
    reading = Reading(name)
    pack = read_law_pack(reading, read_nodes(source, file=name))
    if pack is None or reading.findings:
        raise BrokenProcedure(by_place(reading.findings))
    return pack


def read_law_pack(reading: Reading, node: Node) -> LawPack | None:
    """Return the law pack that nodes hold; what is wrong with them, the reading keeps."""
    with suppress(Enough):
        found = fields(reading, node, LAW_PACK)
        return None if found is None else _pack(found)
    return None


def _pack(found: Fields) -> LawPack:
    found.read("handrail", one_of((FORMAT,)))
    for key, node in found.nodes.items():
        found.reading.marks["", key] = node.place
    since, until = found.read("in force", _in_force) or (date.min, None)
    head = (
        found.read("law pack", identifier) or "",
        found.read("publisher", word) or "",
        found.read("country", country) or "",
    )
    return LawPack(
        id=head[0],
        title=found.read("title", text) or NOTHING,
        note=found.read("note", text),
        publisher=head[1],
        country=head[2],
        since=since,
        until=until,
        sources=found.read("sources", sources) or (),
        overlays=_overlays(found, *head),
    )


def _in_force(reading: Reading, node: Node) -> tuple[date, date | None] | None:
    found = fields(reading, node, IN_FORCE)
    since = None if found is None else found.read("from", day)
    until = None if found is None else found.read("until", day)
    if found is None or since is None:
        return None
    if until is not None and until < since:
        object_to(reading, found.place_of("until"), "never-in-force")
    return since, until


def _overlays(found: Fields, pack: str, publisher: str, where: str) -> tuple[Overlay, ...]:
    node = found.nodes.get("overlays")
    if node is None:
        return ()
    if not isinstance(node, Listing) or not node.items:
        object_to(found.reading, node.place, "no-overlays")
        return ()
    read = each(found.reading, node, lambda reading, item: _overlay(reading, item, pack))
    _object_to_second(found.reading, read)
    return tuple(replace(one, names=(where,), owner=publisher) for one in read)


def _overlay(reading: Reading, node: Node, pack: str) -> Overlay | None:
    found = fields(reading, node, PACK_OVERLAY)
    if found is None:
        return None
    return Overlay(
        file=reading.file,
        id=pack,
        place=found.place_of("of"),
        of=found.read("of", identifier) or "",
        base=found.read("base", base_hash),
        level=Level.LAW,
        names=(),
        because=found.read("because", text) or NOTHING,
        owner="",
        changes=found.read("changes", changes) or (),
    )


def _object_to_second(reading: Reading, overlays: tuple[Overlay, ...]) -> None:
    seen: set[str] = set()
    for overlay in overlays:
        if overlay.of in seen:
            object_to(reading, overlay.place, "second-overlay", procedure=overlay.of)
        seen.add(overlay.of)
