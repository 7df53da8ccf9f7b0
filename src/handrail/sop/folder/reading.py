from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from handrail.sop.company import COMPANY_FILES, Company
from handrail.sop.document import Procedure
from handrail.sop.finding import Finding, Place
from handrail.sop.folder.checks import CHECKS
from handrail.sop.folder.document import Document, read_document
from handrail.sop.folder.overlays import BASE_NOT_SOUND, check_overlay, overlays_in
from handrail.sop.folder.problem import object_to
from handrail.sop.folder.whole import Read, Whole
from handrail.sop.overlay import LawPack, Overlay, in_order
from handrail.sop.parse import by_place


@dataclass(frozen=True)
class Folder:
    """The files of a folder, held against each other.

    Attributes:
        files: their names, in the order of the alphabet.
        procedures: those that can be read, by the name of their file.
        overlays: those that can be read, also of the law packs, in the order of `in_order`.
        findings: what is wrong, and what is worth a look, file by file.
    """

    company: Company
    files: tuple[str, ...] = ()
    procedures: Mapping[str, Procedure] = field(default_factory=dict)
    packs: tuple[LawPack, ...] = ()
    overlays: tuple[Overlay, ...] = ()
    findings: tuple[Finding, ...] = ()

    @property
    def broken(self) -> frozenset[str]:
        """Return the names of the files with which something is wrong; notes are no mistakes."""
        return frozenset(each.file for each in self.findings if not each.is_note)

    @property
    def not_looked_at(self) -> frozenset[str]:
        """Return the names of the files whose overlays wait until their base is mended."""
        return frozenset(each.file for each in self.findings if each.rule == BASE_NOT_SOUND)


def company_of(files: Mapping[str, bytes]) -> Folder:
    """Return the company and the procedures of a folder, with all that is wrong with them.

    Procedures are only held against the kinds of files that there are: without any goals, every
    goal may be named.

    Args:
        files: the bytes of each file by its name.
    """
    documents = [read_document(source, name=name) for name, source in sorted(files.items())]
    _object_to_second_files(documents)
    whole = _whole(documents)
    for check in CHECKS:
        check(whole)
    overlays = overlays_in(documents)
    for each in overlays:
        check_overlay(each, whole)
    return Folder(
        company=whole.company,
        files=tuple(document.reading.file for document in documents),
        procedures={each.reading.file: each.holds for each in whole.procedures},
        packs=whole.packs,
        overlays=in_order(each.holds for each in overlays),
        findings=tuple(found for each in documents for found in by_place(each.reading.findings)),
    )


def _object_to_second_files(documents: Iterable[Document]) -> None:
    """Object to each file that says again what another one is for."""
    first: dict[str, str] = {}
    for document in documents:
        subject, file = _subject(document), document.reading.file
        if document.kind and first.setdefault(subject, file) != file:
            place = document.reading.marks.get(("", document.kind)) or Place(1, 1)
            object_to(document.reading, place, "second-file", key=subject, file=first[subject])


def _subject(document: Document) -> str:
    """Return what no two files of a folder may be about."""
    name = getattr(document.holds, "id", "")
    return f"{document.kind}: {name}" if name else document.kind


def _whole(documents: Iterable[Document]) -> Whole:
    of_company = {each.kind: each for each in reversed([*documents]) if each.kind in COMPANY_FILES}
    said: dict[str, Any] = {kind: each.holds for kind, each in of_company.items()}
    return Whole(
        company=Company(**said),
        readings={kind: each.reading for kind, each in of_company.items()},
        procedures=tuple(
            Read(each.holds, each.reading)
            for each in documents
            if isinstance(each.holds, Procedure)
        ),
        packs=tuple(each.holds for each in documents if isinstance(each.holds, LawPack)),
    )
