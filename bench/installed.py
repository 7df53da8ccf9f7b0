"""Peers in environments of their own: installed from the package index, asked, never part of us."""

import subprocess
import venv
from pathlib import Path

INSTALL = ("-m", "pip", "install", "--quiet", "--disable-pip-version-check")


class NotInstalled(Exception):
    """A peer is not to be had here."""


def installed(folder: Path, *, packages: tuple[str, ...]) -> Path:
    """Return the Python of a new environment that has the packages.

    Raises:
        NotInstalled: no environment could be made, or the package index was not to be reached.
    """
    try:
        venv.create(folder, with_pip=True)
        python = folder / "bin" / "python"
        subprocess.run([str(python), *INSTALL, *packages], check=True, stdout=subprocess.PIPE)
    except (OSError, subprocess.CalledProcessError) as problem:
        raise NotInstalled(str(problem)) from problem
    return python
