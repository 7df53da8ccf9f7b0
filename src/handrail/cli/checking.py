"""Whether procedures, the company's files and overlays are sound, and what they leave open."""

from collections.abc import Callable
from pathlib import Path

import click

from handrail.cli.folder import files_of
from handrail.cli.refusing import SHOWN, print_plain, tell_all, told
from handrail.cli.terminal import tell, terminal_language
from handrail.cli.translations import tell_what_is_missing, what_is_missing
from handrail.sop.folder import Folder, company_of
from handrail.sop.folder.document import kind_of
from handrail.sop.plain import Plain
from handrail.sop.remarks import remarks_on

PATHS = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path)
)


@click.command(help=tell("cli-help-procedure-check"))
@PATHS
@SHOWN
def check(paths: tuple[Path, ...], shown: str) -> None:
    """Say what is wrong with files and folders, and between them, and what is left open."""
    files = files_of(paths)
    folder = company_of(files)
    if shown == "json":
        print_plain(_as_plain(folder, files))
    else:
        _tell(folder, files)
    if folder.broken:
        raise SystemExit(1)


def _tell(folder: Folder, files: dict[str, bytes]) -> None:
    tell_all(map(told, folder.findings))
    for file in filter(_is_sound(folder), folder.files):
        click.echo(tell("cli-procedure-sound", file=file))
        if file in folder.procedures:
            _tell_what_is_open(file, files[file])
            tell_what_is_missing(Path(file), folder.procedures[file])


def _tell_what_is_open(file: str, source: bytes) -> None:
    for each in remarks_on(source, name=file):
        click.echo(each.said_in(terminal_language()), err=True)


def _as_plain(folder: Folder, files: dict[str, bytes]) -> Plain:
    is_sound = _is_sound(folder)
    sound = [file for file in folder.files if is_sound(file) and file in folder.procedures]
    return {
        "ok": not folder.broken,
        "files": [
            {"file": file, "kind": kind_of(files[file]), "sound": is_sound(file)}
            for file in folder.files
        ],
        "findings": [told(each).as_plain for each in folder.findings],
        "remarks": [remark for file in sound for remark in _remarks(file, files[file])],
        "translations": [
            {"file": file, "language": language.value, "missing": count}
            for file in sound
            for language, count in what_is_missing(file, folder.procedures[file])
        ],
    }


def _remarks(file: str, source: bytes) -> list[Plain]:
    language = terminal_language()
    return [
        {
            "file": each.file,
            "line": each.line,
            "column": each.column,
            "rule": each.rule,
            "choice": each.choice.id,
            "words": each.words_in(language),
            "mend": each.mend_in(language),
        }
        for each in remarks_on(source, name=file)
    ]


def _is_sound(folder: Folder) -> Callable[[str], bool]:
    """Return what tells of a file whether it was looked at and nothing is wrong with it."""
    others = folder.broken | folder.not_looked_at
    return lambda file: file not in others
