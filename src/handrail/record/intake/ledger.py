from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from hmac import new

from django.db import Error as DatabaseTrouble
from django.db import IntegrityError, OperationalError, transaction
from django.db.models import F, QuerySet

from handrail.record.blobs import Sealed, discard_file, record_blobs, write_blob
from handrail.record.chance import Chance
from handrail.record.deadlock import is_deadlock
from handrail.record.intake.reading import ItemId
from handrail.record.models import IntakeItem
from handrail.record.storage import room_in, store

MOST_ATTEMPTS = 3
"""Each attempt that fails finds the letters that another brought meanwhile."""


@dataclass(frozen=True)
class Receipt:
    """The ledger has it. A duplicate names the item that came first."""

    item_id: ItemId
    duplicate: bool


@dataclass(frozen=True, kw_only=True)
class Incoming:
    """What came from outside, before it is taken in. The envelope is as the other side said.

    `at` is when it came, by the desk's time.
    """

    raw: bytes = field(repr=False)
    sender: str
    recipients: Sequence[str]
    at: datetime


Beside = Callable[[Sequence[Receipt]], None]
"""Writes what must be true exactly when the receipts are: such as how far a mailbox is read."""


def receive(
    raw: bytes,
    *,
    source: str,
    sender: str,
    recipients: Sequence[str],
    at: datetime,
    real_at: datetime,
    chance: Chance,
) -> Receipt:
    """Take in what came from outside. Once this has returned, nothing can lose it.

    The file is written first, then the row; only then may the other side be told that it has
    arrived. The same bytes again (line ends apart) are counted on the item, not taken in.

    Args:
        raw: exactly what came.
        source: the channel's name.
        sender: as the envelope said.
        recipients: as the envelope said.
        at: the desk's time.
        real_at: the real time.
        chance: draws the content's own key.

    Raises:
        StorageFull: there is no room; nothing was taken in, ask the other side to try again.
        RuntimeError: a transaction is open, which could still undo what was promised.
    """
    came = Incoming(raw=raw, sender=sender, recipients=recipients, at=at)
    return receive_all([came], source=source, real_at=real_at, chance=chance)[0]


def receive_all(
    letters: Sequence[Incoming],
    *,
    source: str,
    real_at: datetime,
    chance: Chance,
    beside: Beside | None = None,
) -> tuple[Receipt, ...]:
    """Take several in together, as `receive` does: all of them or, when this raises, none.

    Args:
        letters: a few at a time; all their content is held in memory.
        source: the channel's name.
        real_at: the real time.
        chance: draws each content's own key.
        beside: writes further rows in the same transaction, given the receipts in order.

    Raises:
        StorageFull, RuntimeError: as `receive` does.
    """
    marks = [fingerprint(letter.raw) for letter in letters]
    for _ in range(MOST_ATTEMPTS - 1):
        try:
            return _attempt(letters, marks, source, real_at, chance, beside)
        except (IntegrityError, OperationalError) as problem:
            if not _was_undone(problem):
                raise
    return _attempt(letters, marks, source, real_at, chance, beside)


def fingerprint(raw: bytes) -> str:
    """Return a keyed hash (HMAC-SHA256) of the content, the same for LF and CRLF line ends."""
    key = store().subkey("intake fingerprints")
    return new(key, raw.replace(b"\r\n", b"\n"), "sha256").hexdigest()


def _attempt(
    letters: Sequence[Incoming],
    marks: Sequence[str],
    source: str,
    real_at: datetime,
    chance: Chance,
    beside: Beside | None,
) -> tuple[Receipt, ...]:
    sealed = _written(letters, marks, chance)
    try:
        with room_in("the database"), transaction.atomic(durable=True):
            firsts = _recorded(_firsts(letters, marks, sealed), sealed, source, real_at)
            receipts = tuple(_receipts(marks, firsts))
            if beside is not None:
                beside(receipts)
    except Exception as problem:
        if not isinstance(problem, DatabaseTrouble) or _was_undone(problem):
            _discard(sealed.values())
        raise
    return receipts


def _was_undone(problem: DatabaseTrouble) -> bool:
    """Return whether it is proven that no row was written; a lost connection proves nothing."""
    return isinstance(problem, IntegrityError) or (
        isinstance(problem, OperationalError) and is_deadlock(problem)
    )


def _written(
    letters: Sequence[Incoming], marks: Sequence[str], chance: Chance
) -> Mapping[str, Sealed]:
    """Write the files of what is new, by fingerprint; nothing is left where one has no room."""
    known = set(_items(marks).values_list("fingerprint", flat=True))
    sealed: dict[str, Sealed] = {}
    try:
        for letter, mark in zip(letters, marks, strict=True):
            if mark not in known and mark not in sealed:
                sealed[mark] = write_blob(letter.raw, chance=chance)
    except BaseException:
        _discard(sealed.values())
        raise
    return sealed


def _firsts(
    letters: Sequence[Incoming], marks: Sequence[str], sealed: Mapping[str, Sealed]
) -> Mapping[str, Incoming]:
    """Return the first letter of each content that is new, by fingerprint, in their order."""
    firsts: dict[str, Incoming] = {}
    for mark, letter in zip(marks, letters, strict=True):
        if mark in sealed:
            firsts.setdefault(mark, letter)
    return firsts


def _recorded(
    firsts: Mapping[str, Incoming], sealed: Mapping[str, Sealed], source: str, real_at: datetime
) -> dict[str, ItemId]:
    """Write the rows of what is new; where somebody was faster, the fingerprint is taken."""
    record_blobs([(f"intake:{mark}", sealed[mark]) for mark in firsts], real_at=real_at)
    items = IntakeItem.objects.bulk_create(
        IntakeItem(
            fingerprint=mark,
            blob_id=sealed[mark].id,
            source=source,
            sender=letter.sender,
            recipients=list(letter.recipients),
            at=letter.at,
            received_at=real_at,
        )
        for mark, letter in firsts.items()
    )
    return {item.fingerprint: ItemId(item.pk) for item in items}


def _receipts(marks: Iterable[str], firsts: dict[str, ItemId]) -> Iterator[Receipt]:
    """Yield what became of each; whatever came before is counted on the item that came first."""
    for mark in marks:
        item_id = firsts.pop(mark, None)
        if item_id is None:
            yield Receipt(_counted(mark), duplicate=True)
        else:
            yield Receipt(item_id, duplicate=False)


def _counted(mark: str) -> ItemId:
    first = _items([mark])
    first.update(duplicates=F("duplicates") + 1)
    return ItemId(first.values_list("pk", flat=True).get())


def _items(marks: Iterable[str]) -> QuerySet[IntakeItem]:
    return IntakeItem.objects.filter(fingerprint__in=marks)


def _discard(sealed: Iterable[Sealed]) -> None:
    for each in sealed:
        discard_file(each)
