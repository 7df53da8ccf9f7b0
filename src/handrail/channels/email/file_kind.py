"""What a file is by its content, and what its reader has to know of it. Nothing is opened or run.

Source: the first bytes of each format, as their specifications give them; the endings that Windows
runs, and those that Outlook and Gmail block.
"""

import re
from collections.abc import Iterator

from handrail.words import Sentence, sentence

_MAGIC = (
    (b"%PDF-", "pdf"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF8", "gif"),
    (b"BM", "bmp"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"Rar!\x1a\x07", "rar"),
    (b"7z\xbc\xaf\x27\x1c", "sevenzip"),
    (b"\x1f\x8b", "gzip"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "office"),
    (b"{\\rtf", "rtf"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"\xca\xfe\xba\xbe", "program"),
    (b"\xcf\xfa\xed\xfe", "program"),
    (b"#!", "program"),
    (b"L\x00\x00\x00\x01\x14\x02\x00", "program"),
)
_PAGE = re.compile(
    rb"\s*(<\?xml[^>]{0,200}>\s*)?<(!doctype html|html|head|script|svg)\b", re.IGNORECASE
)
IMAGES = {"png": "image/png", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp"}
"""Kinds that may be shown within a letter, and their media types."""

_ENDINGS = (
    (re.compile(r"pdf|png|gif|webp|zip|rtf"), ()),
    (re.compile(r"jpe?g"), ("jpeg",)),
    (re.compile(r"docx|xlsx|pptx|od[tsp]"), ("zip", "office")),
    (re.compile(r"doc|xls|ppt|msg"), ("office", "zip", "rtf")),
)
"""Endings that promise a kind: the one that they are called after, or these."""

_RUNS = re.compile(
    r"ad[ep]|apk|app|appref-ms|appx|bat|chm|cmd|com|cpl|dll|diagcab|exe|gadget|hta|img|in[fs]|iso"
    r"|isp|jar|jnlp|jse?|lnk|md[et]|msc|ms[ip]|msix|mst|one|pif|ps1|psm1|reg|sc[frt]"
    r"|settingcontent-ms|sh[bs]?|sys|url|vb[es]?|vhdx?|vxd|ws[cfh]|xll"
)
_MACROS = re.compile(r"do[ct]m|xl[st]m|xlam|xlsb|p[ops]tm|ppam|ppsm|pptm|sldm")
_MACRO_MARKS = (b"vbaProject.bin", "_VBA_P".encode("utf-16-le"))
_PAGES = re.compile(r"x?html?|shtml|mht(ml)?|svg|xml")
_ENDING = re.compile(r"\.([a-z0-9-]{1,20})$")
_ENCRYPTED_FLAG = 1


def kind_of(content: bytes) -> str:
    """Return the kind by the first bytes, "" where they tell none."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    kind = next((kind for magic, kind in _MAGIC if content.startswith(magic)), "")
    return kind or ("page" if _PAGE.match(content[:1_000]) else "")


def warnings_about_file(name: str, content: bytes) -> Iterator[Sentence]:
    """Yield what whoever opens the file has to know: what it can do, and what it only claims."""
    found = _ENDING.search(name.lower().rstrip(". "))
    ending, kind = found[1] if found else "", kind_of(content)
    if _RUNS.fullmatch(ending) or kind == "program":
        yield sentence("email-file-runs")
    elif (
        _MACROS.fullmatch(ending)
        or b"vbaProject.bin" in content
        or b"_\0V\0B\0A\0_\0P\0" in content
    ):
        yield sentence("email-file-macros")
    elif _PAGES.fullmatch(ending) or kind == "page":
        yield sentence("email-file-page")
    elif content and not _keeps_promise(ending, kind):
        yield sentence("email-file-not-as-named", ending=ending, kind=kind or "other")
    if kind == "zip" and len(content) > 6 and content[6] & _ENCRYPTED_FLAG:
        yield sentence("email-file-locked")


def _keeps_promise(ending: str, kind: str) -> bool:
    kinds = next((kinds for names, kinds in _ENDINGS if names.fullmatch(ending)), None)
    return kinds is None or kind in (kinds or (ending,))
