"""Do the desk's measures say what happened? Ten real dialogues, measured twice.

Each dialogue of the STAR data set goes through the desk's own actions at its own times. What the
measures then say, and what the measures page shows over HTTP, must equal what a second program
computes from the file alone.

Run: uv run python -m bench.star [--dialogues 10] [--data FILE]
Exit: 0 when everything is equal, 1 when anything differs, 2 without the data set.
"""

import argparse
import sys
from pathlib import Path

from bench.machine import load, machine
from bench.star_by_hand import by_hand
from bench.star_dialogues import FILE, Dialogue, chosen, dialogues_in
from bench.table import table
from bench.throwaway import Place, free_port, open_here, throwaway_folder


def main() -> int:
    """Compare, print, and return the exit status."""
    asked = _asked()
    if not asked.data.is_file():
        print(f"There is no data set at {asked.data}: nothing was compared.")
        return 2
    return _compare(chosen(dialogues_in(asked.data), asked.dialogues), asked.data)


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="bench.star", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--dialogues", type=int, default=10)
    parser.add_argument("--data", type=Path, default=FILE)
    return parser.parse_args()


def _compare(dialogues: tuple[Dialogue, ...], data: Path) -> int:
    before = load()
    with throwaway_folder() as folder:
        place = Place(folder, free_port())
        open_here(place)
        from bench.star_compared import compared  # only on an open desk
        from bench.star_desk import play

        file = by_hand(data, {dialogue.number for dialogue in dialogues})
        found = list(compared(place, play(dialogues), file))
    rows = [
        (each.what, _short(each.desk), _short(each.file), "" if each.is_equal else "DIFFERS")
        for each in found
    ]
    different = sum(not each.is_equal for each in found)
    print(table(("number", "desk", "file", ""), rows))
    print(f"\n{len(dialogues)} dialogues, {len(found)} numbers, {different} differ.")
    print(f"{machine()}; load before {before}, after {load()}")
    return 1 if different else 0


def _short(value: object) -> str:
    return f"{len(value)} cases" if isinstance(value, dict) else str(value)


if __name__ == "__main__":
    sys.exit(main())
