"""What Outlook packs into winmail.dat (TNEF): the text and the files, within bounds.

Source: Microsoft's MS-OXTNEF (attributes) and MS-OXCDATA 2.11 (property types), read by us because
the one library of note is under the LGPL and unmaintained. Compressed RTF is left out: letters that
have it bring their words as plain text, too.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from struct import error, unpack_from

SIGNATURE = b"\x78\x9f\x3e\x22"
MOST_FILES = 100
MOST_ATTRIBUTES = 2_000
MOST_PROPERTIES = 500

_BODY = 0x800C
_MESSAGE_PROPERTIES = 0x9003
_FILE_BEGINS = 0x9002
_FILE_NAME = 0x8010
_FILE_CONTENT = 0x800F
_FILE_PROPERTIES = 0x9005
_MESSAGE_CODE_PAGE = 0x9007

_PLAIN, _HTML = 0x1000, 0x1013
_CONTENT, _LONG_NAME, _SHORT_NAME = 0x3701, 0x3707, 0x3704
_MEDIA_TYPE, _CONTENT_ID = 0x370E, 0x3712

_FIXED = {0x02: 4, 0x03: 4, 0x04: 4, 0x0A: 4, 0x0B: 4}
_FIXED |= {0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8, 0x48: 16}
_BYTES, _TEXT, _UNICODE, _OBJECT = 0x0102, 0x1E, 0x1F, 0x0D
_MANY = 0x1000


@dataclass
class PackedFile:
    """A file within winmail.dat."""

    name: str = ""
    media_type: str = ""
    content_id: str = ""
    content: bytes = b""


@dataclass
class Unpacked:
    """What winmail.dat holds."""

    text: str = ""
    html: bytes = b""
    files: list[PackedFile] = field(default_factory=list)


def is_tnef(content: bytes) -> bool:
    """Return whether the file is one of these."""
    return content.startswith(SIGNATURE)


def unpack(content: bytes) -> Unpacked:
    """Return what can be read; a file that breaks off gives what stands before the break."""
    found, codec = Unpacked(), "cp1252"
    for name, value in _attributes(content):
        if name == _MESSAGE_CODE_PAGE and len(value) >= 4:
            codec = _codec(unpack_from("<I", value)[0])
        elif name == _BODY:
            found.text = found.text or _word(value, codec)
        elif name == _MESSAGE_PROPERTIES:
            _take_message(found, value, codec)
        elif name == _FILE_BEGINS and len(found.files) < MOST_FILES:
            found.files.append(PackedFile())
        elif found.files:
            _take_file(found.files[-1], name, value, codec)
    return found


def _take_message(found: Unpacked, value: bytes, codec: str) -> None:
    for tag, kind, content in _properties(value):
        if tag == _PLAIN:
            found.text = _said(kind, content, codec) or found.text
        elif tag == _HTML:
            found.html = content


def _take_file(file: PackedFile, name: int, value: bytes, codec: str) -> None:
    if name == _FILE_NAME:
        file.name = file.name or _word(value, codec)
    elif name == _FILE_CONTENT:
        file.content = value
    elif name == _FILE_PROPERTIES:
        _take_file_properties(file, value, codec)


def _take_file_properties(file: PackedFile, value: bytes, codec: str) -> None:
    for tag, kind, content in _properties(value):
        match tag:
            case 0x3707:  # its long name counts before the short one
                file.name = _said(kind, content, codec) or file.name
            case 0x370E:
                file.media_type = _said(kind, content, codec).lower()
            case 0x3712:
                file.content_id = _said(kind, content, codec)
            case 0x3701 if not file.content:
                file.content = content[16:] if kind == _OBJECT else content
            case _:
                pass


def _attributes(content: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(SIGNATURE) + 2
    for _ in range(MOST_ATTRIBUTES):
        try:
            _, name, _, size = unpack_from("<BHHI", content, at)
        except error:
            return
        at += 9
        yield name, content[at : at + size]
        at += size + 2


def _properties(value: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Yield each property's tag, kind and content, up to the first that cannot be read."""
    try:
        (count,) = unpack_from("<I", value)
        at = 4
        for _ in range(min(count, MOST_PROPERTIES)):
            kind, tag = unpack_from("<HH", value, at)
            at = _after_name(value, at + 4) if tag >= 0x8000 else at + 4
            many = bool(kind & _MANY)
            size = _FIXED.get(kind & ~_MANY)
            times = unpack_from("<I", value, at)[0] if many or size is None else 1
            at += 4 if many or size is None else 0
            for _ in range(min(times, MOST_PROPERTIES)):
                if size is None:
                    (length,) = unpack_from("<I", value, at)
                    yield tag, kind & ~_MANY, value[at + 4 : at + 4 + length]
                    at += 4 + length + -length % 4
                else:
                    at += size
    except error:
        return


def _after_name(value: bytes, at: int) -> int:
    """Return where a property with a name of its own goes on: 16 bytes, then number or name."""
    (is_text,) = unpack_from("<I", value, at + 16)
    if not is_text:
        return at + 24
    length = int(unpack_from("<I", value, at + 20)[0])
    return at + 24 + length + -length % 4


def _said(kind: int, content: bytes, codec: str) -> str:
    return _word(content, "utf-16-le" if kind == _UNICODE else codec)


def _word(content: bytes, codec: str) -> str:
    return content.decode(codec, "replace").rstrip("\0")


def _codec(code_page: int) -> str:
    pages = {1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874, 932, 949, 950}
    return f"cp{code_page}" if code_page in pages else "utf-8" if code_page == 65001 else "cp1252"
