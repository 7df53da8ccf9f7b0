"""Where content lies on disk, and the key that guards it. Config opens the store once at start."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hmac import digest
from pathlib import Path
from tempfile import NamedTemporaryFile

from django.db import DatabaseError

from handrail.record.chance import Chance

KEY_SIZE_BYTES = 32
NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
FULL_DATABASE = frozenset({"53100", "SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"})


class StorageFull(Exception):
    """There is no room left; nothing was half-written."""

    def __init__(self, where: str) -> None:
        super().__init__(f"There is no room left in {where}. Free some space, then try again.")


class NoStore(Exception):
    """Content was to be stored before the store was opened."""

    def __init__(self) -> None:
        super().__init__("No store is open. Call handrail.record.storage.use_store at start.")


class BadMasterKey(Exception):
    """The file of the master key does not hold one."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path} must hold {KEY_SIZE_BYTES} bytes. Bring it back from where you keep it safe; "
            "without it no letter can be read."
        )


@dataclass(frozen=True)
class Store:
    """A folder of encrypted files, and the master key that wraps their keys."""

    folder: Path
    master_key: bytes = field(repr=False)

    def subkey(self, purpose: str) -> bytes:
        """Return the key for one purpose, derived from the master key (HMAC-SHA256)."""
        return digest(self.master_key, f"handrail {purpose}".encode(), "sha256")

    def path_of(self, name: str) -> Path:
        """Return where the content with this hash lies."""
        return self.folder / name[:2] / name[2:]


_stores: list[Store] = []


def use_store(new: Store) -> None:
    """Keep content in this store from now on."""
    _stores[:] = [new]


def store() -> Store:
    """Return the open store.

    Raises:
        NoStore: none is open.
    """
    if not _stores:
        raise NoStore
    return _stores[0]


def master_key(path: Path, *, chance: Chance) -> bytes:
    """Return the master key kept in the file, drawn and written there the first time.

    Raises:
        BadMasterKey: the file holds something else.
    """
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _publish(path, chance.token(KEY_SIZE_BYTES))
    key = path.read_bytes()
    if len(key) != KEY_SIZE_BYTES:
        raise BadMasterKey(path)
    return key


def write_once(path: Path, content: bytes) -> None:
    """Write the file so that it is either there whole, for good, or not at all.

    Raises:
        StorageFull: there is no room; nothing is left behind.
    """
    with room_in(str(path.parent.parent)):
        is_new_folder = not path.parent.exists()
        path.parent.mkdir(parents=True, exist_ok=True)
        _publish(path, content)
        if is_new_folder:
            _sync_folder(path.parent.parent)


@contextmanager
def room_in(where: str) -> Iterator[None]:
    """Turn the system's and the databases' ways to say "full" into StorageFull."""
    try:
        yield
    except (OSError, DatabaseError) as problem:
        if not says_full(problem):
            raise
        place = "the database" if isinstance(problem, DatabaseError) else where
        raise StorageFull(place) from problem


def says_full(problem: BaseException) -> bool:
    """Return whether what went wrong is that there is no room, whoever says so."""
    if isinstance(problem, OSError):
        return problem.errno in NO_SPACE
    if isinstance(problem, DatabaseError):
        cause = problem.__cause__
        names = {getattr(cause, "sqlstate", None), getattr(cause, "sqlite_errorname", None)}
        return not names.isdisjoint(FULL_DATABASE)
    return isinstance(problem, StorageFull)


def _publish(path: Path, content: bytes) -> None:
    """Give the content its name in one move; whoever comes second leaves the first in place."""
    with NamedTemporaryFile(dir=path.parent, prefix=".new-", delete=True) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
        try:
            os.link(file.name, path)
        except FileExistsError:
            return
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
