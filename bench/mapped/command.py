"""The command of a converter: its arguments, its output, its exit status."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from bench.mapped.account import account_of
from bench.mapped.converting import Converted, keep_accounts, report, report_json

MAPPINGS = Path(__file__).parents[1] / "mappings"
Convert = Callable[[Path, Path], tuple[Converted, ...]]
"""Return the procedures of the source in a place, compared with a mapping file."""


def run(convert: Convert, *, name: str, data: Path, title: str) -> int:
    """Convert, check, print, and return the exit status.

    Args:
        name: of the source and of its mapping file, such as "abcd".
        data: where the source lies where nothing else is said.

    Returns:
        0 when all is right, 1 when anything is left over or wrong, 2 without the data set.
    """
    asked = _asked(name, data, title)
    if not asked.data.exists():
        print(f"There is no data set at {asked.data}: nothing was converted.")
        return 2
    found = convert(asked.data, asked.mapping)
    if asked.keep:
        keep_accounts(asked.mapping, name, found)
        found = convert(asked.data, asked.mapping)
    if asked.out is not None:
        _write(asked.out, found)
    if asked.show is not None:
        print(_shown(next(each for each in found if each.mapped.id == asked.show)))
    elif asked.format == "json":
        print(json.dumps(report_json(found), indent=2))
    else:
        print(report(found))
    return 0 if all(each.is_right for each in found) else 1


def _asked(name: str, data: Path, title: str) -> Namespace:
    parser = ArgumentParser(prog=f"bench.{name}_procedures", description=title)
    parser.add_argument("--data", type=Path, default=data, help="where the source lies")
    parser.add_argument("--mapping", type=Path, default=MAPPINGS / f"{name}.json")
    parser.add_argument("--out", type=Path, help="a folder for the procedures as files")
    parser.add_argument(
        "--show", metavar="ID", help="one procedure beside its source, piece by piece"
    )
    parser.add_argument("--keep", action="store_true", help="write the mapping file anew")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    return parser.parse_args()


def _write(folder: Path, found: tuple[Converted, ...]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for each in found:
        (folder / f"{each.procedure.id}.yaml").write_text(each.source, encoding="utf-8")


def _shown(one: Converted) -> str:
    """Return each piece of the source with what it became, then the procedure."""
    account = account_of(one.mapped, one.pieces)
    lines = []
    for name, words in one.pieces.items():
        entry = account[name]
        became = ", ".join(entry.get("becomes", ())) or "-"
        apart = f" (apart: {entry['apart']})" if "apart" in entry else ""
        lines += [f"{name}: {words}", f"    => {became}{apart}"]
    return "\n".join([*lines, "", one.source])
