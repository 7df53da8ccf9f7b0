import os
import tempfile
from pathlib import Path

import click

from handrail.cli.terminal import tell


def write_whole(file: Path, text: str) -> None:
    """Write the file under another name first, so that nobody ever sees half of it."""
    try:
        handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        beside = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as opened:
                opened.write(text)
            beside.chmod(0o644)
            beside.replace(file)
        except OSError:
            beside.unlink(missing_ok=True)
            raise
    except OSError as problem:
        why = problem.strerror or str(problem)
        raise click.ClickException(tell("cli-not-written", file=str(file), why=why)) from problem
