"""How many letters a second are taken in and made cases, beside django-helpdesk's mail command.

Both get the same files, on a SQLite file each, and commit every letter durably. Processor time is
what one core has to work for a letter, whoever else is busy on the machine; the time by the clock
is told with it. It is installed from PyPI into a folder that is gone afterwards.

Run: uv run python -m bench.letters [--letters 1000] [--memory 0]
Exit: 0, also without a comparison where django-helpdesk cannot be installed; it says why.
"""

import argparse
import json
import subprocess
import sys
from pathlib import Path

from bench.installed import NotInstalled, installed
from bench.letters_written import write_letters
from bench.machine import load, machine
from bench.peer_desk import PACKAGES, settings_of, version_in
from bench.table import table
from bench.throwaway import Place, free_port, throwaway_folder

ROOT = Path(__file__).parents[1]


def main() -> int:
    """Write the letters, let both take them in, and print."""
    asked, before = _asked(), load()
    with throwaway_folder() as folder:
        letters = write_letters(folder / "letters", asked.letters)
        measured = [_ours(folder, letters, asked.letters)]
        try:
            python = (
                Path(asked.python)
                if asked.python
                else installed(folder / "python", packages=PACKAGES)
            )
        except NotInstalled as problem:
            print(f"Nothing was compared: django-helpdesk could not be installed. {problem}")
        else:
            print(f"django-helpdesk {version_in(python)}", flush=True)
            measured.append(_theirs(python, folder, letters))
        _tell(measured, asked.letters)
        if asked.memory:
            _tell_memory(folder, asked.memory)
    print(f"{machine()}; load before {before}, after {load()}")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="bench.letters", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("--letters", type=int, default=1_000)
    parser.add_argument("--memory", type=int, default=0, help="so many more, to watch memory by")
    parser.add_argument("--python", default="", help="a Python that has django-helpdesk already")
    return parser.parse_args()


def _ours(folder: Path, letters: Path, count: int) -> dict[str, dict[str, float]]:
    place = Place(folder / "ours", free_port())
    told = _run(sys.executable, "bench.letters_ours", str(letters), place.environment())
    assert told["letters"] == count, told
    return {name: told[name] for name in ("kept", "kept singly", "made cases")}


def _theirs(python: Path, folder: Path, letters: Path) -> dict[str, dict[str, float]]:
    environment = {
        "DJANGO_SETTINGS_MODULE": "bench.peer_settings",
        "PEER_DATABASE": json.dumps(settings_of(f"sqlite:///{folder / 'peer.sqlite3'}")),
        "PEER_FOLDER": str(folder),
        "PATH": "/usr/bin:/bin",
    }
    told = _run(str(python), "bench.letters_theirs", str(letters), environment)
    return {"django-helpdesk: tickets": told["tickets"]}


def _run(
    python: str, module: str, argument: str, environment: object
) -> dict[str, dict[str, float]]:
    done = subprocess.run(
        [python, "-m", module, argument],
        env=dict(environment),
        cwd=ROOT,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return json.loads(done.stdout.splitlines()[-1])


def _tell(measured: list[dict[str, dict[str, float]]], count: int) -> None:
    rows = [
        (
            name,
            f"{each['n']:.0f}",
            f"{1000 * each['cpu'] / each['n']:.1f}",
            f"{each['n'] / each['cpu']:.0f}",
            f"{each['n'] / each['wall']:.0f}",
            f"{each['megabytes']:.0f}",
        )
        for some in measured
        for name, each in some.items()
    ]
    titles = ("what", "letters", "ms of a core", "a second and core", "a second", "MB at the end")
    print(f"{count:,} letters\n")
    print(table(titles, rows))


def _tell_memory(folder: Path, count: int) -> None:
    place = Place(folder / "memory", free_port())
    told = _run(sys.executable, "bench.letters_memory", str(count), place.environment())
    rows = [(f"{at:,}", f"{megabytes:.0f}") for at, megabytes in told["resident"]]
    print(table(("letters kept", "MB resident"), rows))


if __name__ == "__main__":
    sys.exit(main())
