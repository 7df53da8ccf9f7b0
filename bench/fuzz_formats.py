"""Damaged files of every format that is imported: each becomes a procedure or is refused, quickly.

An exception that is no refusal, a procedure that is not read again, or a file that takes longer
than it may, ends the run with status 1.

Run it with `uv run python -m bench.fuzz_formats --seconds 60`.
"""

import zipfile
from argparse import ArgumentParser
from collections import Counter
from io import BytesIO
from pathlib import Path
from random import Random
from time import monotonic, process_time

from docx import Document

from handrail.sop import parse_procedure
from handrail.sop.formats import NotImported, importer_named
from handrail.sop.formats.bpmn import to_bpmn
from handrail.words import Language

LONGEST_SECONDS = 5.0
"""Processor time that one file may take."""
ROOT = Path(__file__).parents[1]
PROCEDURES = sorted((ROOT / "procedures").glob("*.yaml"))
SCRAPS = [b"<", b">", b"/", b'"', b"&", b"&#0;", b"]]>", b"<!DOCTYPE a>", b"<!--", b"\xff", b"\x00"]
SCRAPS += [b"xmlns=''", b"<a>" * 70, b"\xef\xbb\xbf", b"parallelGateway", b" ", b"id='a'", b"- "]


def documents():
    """Return whole files, by the name of their format."""
    procedures = [parse_procedure(file.read_bytes(), name=file.name) for file in PROCEDURES]
    found = [("bpmn", to_bpmn(each, Language.EN).encode()) for each in procedures]
    for folder, name in (("bpmn", "bpmn"), ("dmn", "dmn"), ("prose", "prose")):
        files = sorted((ROOT / "tests" / "formats" / folder).glob(f"*.{ENDINGS[name]}"))
        found += [(name, file.read_bytes()) for file in files]
    return [*found, ("docx", word_document())]


ENDINGS = {"bpmn": "bpmn", "dmn": "dmn", "prose": "md"}


def word_document():
    held, made = BytesIO(), Document()
    made.add_heading("Refund", 0)
    made.add_paragraph("Ask for the order number.", style="List Number")
    made.save(held)
    return held.getvalue()


def damaged(source, chance):
    """Return the file with a few pieces taken out, doubled, moved or put in."""
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(source) + 1)
        length = chance.choice([0, 1, 3, 40, 400])
        piece = source[at : at + length]
        kind = chance.randrange(4)
        if kind == 0:
            source = source[:at] + source[at + length :]
        elif kind == 1:
            source = source[:at] + piece * chance.randint(2, 5) + source[at + length :]
        elif kind == 2:
            to = chance.randrange(len(source) + 1)
            source = source[:to] + piece + source[to:]
        else:
            source = source[:at] + chance.choice(SCRAPS) + source[at:]
    return source


def damaged_document(source, chance):
    """Return the Word document with one of its parts damaged, or the whole archive."""
    if chance.random() < 0.3:
        return damaged(source, chance)
    held = BytesIO()
    with zipfile.ZipFile(BytesIO(source)) as old, zipfile.ZipFile(held, "w") as new:
        hit = chance.choice(old.namelist())
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, damaged(part, chance) if name == hit else part)
    return held.getvalue()


def outcome_of(name, source):
    """Return what became of the file."""
    try:
        imported = importer_named(name).read(source, name=f"file.{name}")
    except NotImported as told:
        return f"{name}: {told.findings[0].rule}"
    parse_procedure(imported.source, name="file.yaml")
    return f"{name}: imported"


def main():
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--crashed", type=Path, default=Path("crashed-file"))
    asked = parser.parse_args()
    chance, whole, counts, slowest = Random(asked.seed), documents(), Counter(), (0.0, "")
    end = monotonic() + asked.seconds
    while monotonic() < end:
        name, source = chance.choice(whole)
        source = (damaged_document if name == "docx" else damaged)(source, chance)
        begun = process_time()
        try:
            told = outcome_of(name, source)
        except Exception:
            asked.crashed.write_bytes(source)
            print(f"crashed: a {name} file, kept as {asked.crashed}")
            raise
        counts[told] += 1
        slowest = max(slowest, (process_time() - begun, told))
    print(f"{counts.total():,} files, no crash: {dict(counts.most_common())}")
    print(f"slowest: {slowest[0]:.2f} s of processor time: {slowest[1]}")
    return 1 if slowest[0] > LONGEST_SECONDS else 0


if __name__ == "__main__":
    raise SystemExit(main())
