"""Everything that can become a procedure, one line each."""

from dataclasses import dataclass
from pathlib import PurePath
from typing import Protocol

from handrail.sop.formats.bpmn import import_bpmn
from handrail.sop.formats.dmn import import_dmn
from handrail.sop.formats.docx import import_docx
from handrail.sop.formats.dot import import_dot
from handrail.sop.formats.imported import Imported
from handrail.sop.formats.markdown.importing import import_markdown
from handrail.sop.formats.prose import import_prose
from handrail.sop.formats.question_tree import import_question_tree


class Import(Protocol):
    """A function that makes a procedure of a file's bytes, or raises NotImported."""

    def __call__(self, source: bytes, *, name: str) -> Imported: ...


@dataclass(frozen=True)
class Importer:
    """A format: its name on the command line, how its files end, and its reader."""

    name: str
    endings: tuple[str, ...]
    read: Import


IMPORTERS = (
    Importer("dot", (".dot", ".gv"), import_dot),
    Importer("question-tree", (".json",), import_question_tree),
    Importer("bpmn", (".bpmn",), import_bpmn),
    Importer("dmn", (".dmn",), import_dmn),
    Importer("markdown", (".md", ".markdown"), import_markdown),
    Importer("prose", (".txt",), import_prose),
    Importer("docx", (".docx",), import_docx),
)


def importer_named(name: str) -> Importer:
    """Return the importer of this name.

    Raises:
        KeyError: there is none.
    """
    return {importer.name: importer for importer in IMPORTERS}[name]


def importer_for(file: str) -> Importer | None:
    """Return the importer of files that end so, None if no format does."""
    ending = PurePath(file).suffix.lower()
    return next((each for each in IMPORTERS if ending in each.endings), None)
