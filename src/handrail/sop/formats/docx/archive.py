"""The file around a Word document, looked through before anybody opens it."""

import re
import struct
import zipfile
import zlib
from io import BytesIO

from handrail.sop.formats.docx.problems import UnreadableDocument

MOST_MEGABYTES = 20
MOST_UNPACKED_MEGABYTES = 100
MOST_XML_MEGABYTES = 20
MOST_PARTS = 2_000
MEGABYTE = 1_000_000
BODY = "word/document.xml"
DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
SEEN_BYTES = 65_536
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    EOFError,
    OSError,
    LookupError,
    ValueError,
)
"""What the reader of archives raises where one is damaged."""


def check_archive(source: bytes) -> None:
    """Refuse what is no Word document, or would fill the memory.

    Sizes are those that the archive declares; its reader unpacks no more than they say.

    Raises:
        UnreadableDocument: with the part of the file that is wrong.
    """
    if len(source) > MOST_MEGABYTES * MEGABYTE:
        raise UnreadableDocument("too-large", most=MOST_MEGABYTES)
    try:
        with zipfile.ZipFile(BytesIO(source)) as archive:
            _check_sizes(archive.infolist())
            for part in archive.infolist():
                if part.filename.endswith((".xml", ".rels")):
                    _check_part(archive, part)
    except UnreadableDocument:
        raise
    except BROKEN as problem:
        raise UnreadableDocument("no-document") from problem


def _check_sizes(parts: list[zipfile.ZipInfo]) -> None:
    if not any(part.filename == BODY for part in parts):
        raise UnreadableDocument("no-document")
    unpacked = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or unpacked > MOST_UNPACKED_MEGABYTES * MEGABYTE:
        raise UnreadableDocument("unpacks-too-large", most=MOST_UNPACKED_MEGABYTES)
    for part in parts:
        if part.filename.endswith(".xml") and part.file_size > MOST_XML_MEGABYTES * MEGABYTE:
            raise UnreadableDocument("part-too-large", part=part.filename, most=MOST_XML_MEGABYTES)


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> None:
    """Refuse declarations: Word writes none, and entities can grow or reach outside."""
    with archive.open(part) as content:
        beginning = content.read(SEEN_BYTES)
    if beginning[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"\x00" in beginning[:4]:
        raise UnreadableDocument("entities", part=part.filename)
    if DECLARATION.search(beginning):
        raise UnreadableDocument("entities", part=part.filename)
