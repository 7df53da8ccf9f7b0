"""What can be seen of a desk before it is opened: its folder, its keys, the room on the disk."""

import os
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

from handrail.cli.finding import Finding, found
from handrail.record.storage import KEY_SIZE_BYTES

LEAST_FREE_BYTES = 500_000_000
OTHERS = 0o077
"""Permission bits of everybody but the owner."""


def files_checked(folder: Path) -> Iterator[Finding]:
    """Look at the folder; where it cannot be used, at nothing more."""
    usable = folder.is_dir() and os.access(folder, os.R_OK | os.W_OK | os.X_OK)
    yield found("folder", is_well=usable, folder=str(folder))
    if usable:
        yield _private(folder)
        yield _secret(folder / "secret.key")
        yield _master_key(folder / "blob.key")
        yield _room(folder)
        yield _desk(folder)


def _private(folder: Path) -> Finding:
    """Look at the folder and its database, with the journals that lie beside it."""
    looked_at = (folder, *sorted(folder.glob("handrail.sqlite3*")))
    open_to_others = [str(each) for each in looked_at if not _is_private(each)]
    return found("private", is_well=not open_to_others, files=shlex.join(open_to_others))


def _secret(path: Path) -> Finding:
    return found("secret-key", is_well=_is_private(path), file=str(path))


def _master_key(path: Path) -> Finding:
    is_whole = not path.exists() or path.stat().st_size == KEY_SIZE_BYTES
    return found("blob-key", is_well=is_whole and _is_private(path), file=str(path))


def _is_private(path: Path) -> bool:
    """Return whether nobody but the owner may read the file; one still to be made will be so."""
    return not path.exists() or path.stat().st_mode & OTHERS == 0


def _desk(folder: Path) -> Finding:
    """Look whether something is set up here: opening the desk would make what is missing."""
    needed = ["secret.key", "blob.key"]
    if "HANDRAIL_DATABASE" not in os.environ:
        needed.append("handrail.sqlite3")
    is_there = all((folder / name).exists() for name in needed)
    return found("desk", is_well=is_there, folder=shlex.quote(str(folder)))


def _room(folder: Path) -> Finding:
    free = shutil.disk_usage(folder).free
    return found("room", is_well=free >= LEAST_FREE_BYTES, megabytes=free // 1_000_000)
