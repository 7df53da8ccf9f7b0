"""A folder as the server has it: its numbers, and its letters by number."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientAbortError, IMAPClientError

from handrail.channels.email.mailboxes.imap.connecting import as_trouble, said
from handrail.channels.email.mailboxes.imap.trouble import Stage

SIZES_AT_A_TIME = 200
LETTERS_AT_A_TIME = 50
BYTES_AT_A_TIME = 8_000_000


@dataclass(frozen=True)
class Numbers:
    """How a folder stands: under which validity it counts, the next number, how many letters."""

    uidvalidity: int
    uid_next: int
    count: int


@dataclass(frozen=True)
class RemoteLetter:
    """A letter as the server has it; of one that is too large, the lines above it alone."""

    uid: int
    raw: bytes = field(repr=False)
    came_at: datetime | None
    size_bytes: int
    is_whole: bool


@dataclass(frozen=True)
class _Measured:
    uid: int
    size_bytes: int
    came_at: datetime | None


class RemoteFolder:
    """One folder, opened only to read: nothing that we do marks a letter as seen."""

    def __init__(self, client: IMAPClient, name: str) -> None:
        self._client = client
        self.name = name

    def open(self) -> Numbers:
        """Open the folder and return its numbers.

        Raises:
            Trouble: there is no such folder, or it does not say how it counts.
        """
        with self._asked(Stage.FOLDER):
            told = self._client.select_folder(self.name, readonly=True)
            return Numbers(
                int(told[b"UIDVALIDITY"]), int(told.get(b"UIDNEXT", 0)), int(told[b"EXISTS"])
            )

    def above(self, uid: int) -> tuple[int, ...]:
        """Return the numbers above this one, in order."""
        found = self._search(["UID", f"{uid + 1}:*"])
        return tuple(each for each in found if each > uid)  # "9:*" is the last one, even if lower

    def since(self, day: date) -> tuple[int, ...]:
        """Return the numbers of what came on the day or later, in order."""
        return self._search(["SINCE", day])

    def between(self, first: date, before: date) -> tuple[int, ...]:
        """Return the numbers of what came from the first day on and before the other."""
        return self._search(["SINCE", first, "BEFORE", before])

    def letters(
        self, uids: Sequence[int], *, largest_bytes: int
    ) -> Iterator[tuple[RemoteLetter, ...]]:
        """Yield the letters in order, a few at a time; those gone meanwhile are left out.

        Raises:
            Trouble: the connection broke.
        """
        for at in range(0, len(uids), SIZES_AT_A_TIME):
            measured = self._measured(uids[at : at + SIZES_AT_A_TIME])
            for some in _bundles(measured, largest_bytes):
                yield self._fetched(some, largest_bytes)

    def _measured(self, uids: Sequence[int]) -> list[_Measured]:
        with self._asked(Stage.LETTERS):
            told = self._client.fetch(list(uids), ["RFC822.SIZE", "INTERNALDATE"])
        return [
            _Measured(uid, int(told[uid].get(b"RFC822.SIZE", 0)), _moment(told[uid]))
            for uid in uids
            if uid in told
        ]

    def _fetched(self, some: Sequence[_Measured], largest_bytes: int) -> tuple[RemoteLetter, ...]:
        """Return the letters; one that the server cannot give does not hold up the others."""
        what = "BODY.PEEK[]" if some[0].size_bytes <= largest_bytes else "BODY.PEEK[HEADER]"
        try:
            with self._asked(Stage.LETTERS):
                told = self._ask([each.uid for each in some], what)
        except _Declined:
            if len(some) == 1:
                return ()
            return tuple(letter for each in some for letter in self._fetched([each], largest_bytes))
        key = what.replace(".PEEK", "").encode()
        return tuple(
            RemoteLetter(
                each.uid, told[each.uid][key], each.came_at, each.size_bytes, key == b"BODY[]"
            )
            for each in some
            if isinstance(told.get(each.uid, {}).get(key), bytes)
        )

    def _ask(self, uids: list[int], what: str) -> Mapping[int, Mapping[bytes, bytes]]:
        try:
            found: Mapping[int, Mapping[bytes, bytes]] = self._client.fetch(uids, [what])
        except IMAPClientAbortError:
            raise
        except IMAPClientError as problem:
            raise _Declined(said(problem)) from problem
        return found

    def _search(self, criteria: list[object]) -> tuple[int, ...]:
        with self._asked(Stage.LETTERS):
            return tuple(sorted(self._client.search(criteria)))

    def _asked(self, stage: Stage) -> AbstractContextManager[None]:
        return as_trouble(stage, folder=self.name)


class _Declined(Exception):
    """The server would not give a letter, and goes on."""


def _bundles(measured: Sequence[_Measured], largest_bytes: int) -> Iterator[list[_Measured]]:
    """Yield what is fetched at once: so many, so large; each that is too large by itself."""
    waiting: list[_Measured] = []
    size = 0
    for each in measured:
        alone = each.size_bytes > largest_bytes
        full = len(waiting) >= LETTERS_AT_A_TIME or size + each.size_bytes > BYTES_AT_A_TIME
        if waiting and (alone or full):
            yield waiting
            waiting, size = [], 0
        if alone:
            yield [each]
        else:
            waiting, size = [*waiting, each], size + each.size_bytes
    if waiting:
        yield waiting


def _moment(told: Mapping[bytes, object]) -> datetime | None:
    came = told.get(b"INTERNALDATE")
    if not isinstance(came, datetime):
        return None
    return came.astimezone(UTC)
