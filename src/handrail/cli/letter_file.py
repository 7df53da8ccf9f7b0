"""A letter in a file, or why it cannot be taken in and how to mend that."""

from pathlib import Path

from handrail.channels.email.listener import MAX_BYTES
from handrail.cli.terminal import tell
from handrail.words.sentence import Value


class NotALetter(Exception):
    """A file that cannot be taken in; its message names the file, the reason and the mend.

    Attributes:
        file: its path, as it was given.
        words: what is wrong.
        mend: what to do about it.
    """

    def __init__(self, file: Path, kind: str, **values: Value) -> None:
        self.file = str(file)
        self.words = tell(f"cli-file-{kind}", file=self.file, **values)
        self.mend = tell(f"cli-file-{kind}-mend", file=self.file, **values)
        super().__init__(f"{self.words} {self.mend}")


def letter_in(file: Path) -> bytes:
    """Return the file's bytes.

    Raises:
        NotALetter: it is missing, a folder, unreadable or too large.
    """
    try:
        with file.open("rb") as opened:
            content = opened.read(MAX_BYTES + 1)
    except FileNotFoundError as problem:
        raise NotALetter(file, "missing") from problem
    except IsADirectoryError as problem:
        raise NotALetter(file, "folder") from problem
    except PermissionError as problem:
        raise NotALetter(file, "forbidden") from problem
    except OSError as problem:
        raise NotALetter(file, "unreadable", why=problem.strerror or str(problem)) from problem
    if len(content) > MAX_BYTES:
        raise NotALetter(file, "too-large", most=MAX_BYTES // 1_000_000)
    return content
