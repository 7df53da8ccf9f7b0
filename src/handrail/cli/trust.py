"""Whose law packs a command takes: keys of publishers, and files that list publishers."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from handrail.sop.company import Publisher, parse_company_file
from handrail.sop.folder.document import kind_of
from handrail.sop.source import MAX_SIZE_KB

PUBLISHERS = "publishers"


@dataclass(frozen=True)
class Trust:
    """Keys that are trusted, publishers whose keys are revoked, and the files that say so."""

    keys: tuple[bytes, ...] = ()
    revoked: tuple[Publisher, ...] = ()
    files: tuple[Path, ...] = ()


def trust_in(files: tuple[Path, ...], *, beside: Iterable[Publisher] = ()) -> Trust:
    """Return whom the files trust today: each is a public key, or lists publishers.

    Args:
        beside: publishers that are not trusted for being here; what of theirs is revoked, is.

    Raises:
        BrokenProcedure: a file that lists publishers breaks rules of its format.
    """
    today = today_here()
    keys: list[bytes] = []
    listed: list[Publisher] = []
    for file in files:
        source = _start_of(file)
        if kind_of(source) == PUBLISHERS:
            listed += publishers_in(source, name=str(file))
        else:
            keys.append(source)
    keys += [each.pem for each in listed if not _is_revoked(each, today)]
    revoked = (each for each in (*listed, *beside) if _is_revoked(each, today))
    return Trust(tuple(keys), tuple(revoked), tuple(files))


def publishers_in(source: bytes, *, name: str) -> tuple[Publisher, ...]:
    """Return the publishers that a file lists.

    Raises:
        BrokenProcedure: it breaks rules of its format.
    """
    found = parse_company_file(source, kind=PUBLISHERS, name=name)
    return tuple(each for each in _each(found) if isinstance(each, Publisher))


def today_here() -> date:
    """Return today in UTC, whatever day a command asks for: a key is trusted now, or not."""
    return datetime.now(UTC).date()


def _each(found: object) -> tuple[object, ...]:
    return found if isinstance(found, tuple) else ()


def _is_revoked(publisher: Publisher, today: date) -> bool:
    return publisher.revoked is not None and publisher.revoked.since <= today


def _start_of(file: Path) -> bytes:
    with file.open("rb") as opened:
        return opened.read(MAX_SIZE_KB * 1024 + 1)
