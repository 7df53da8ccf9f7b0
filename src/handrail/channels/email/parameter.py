"""The parameters of a header line: `attachment; filename*=utf-8''n%C3%A4.txt`."""

import re
from urllib.parse import unquote_to_bytes

from handrail.channels.email.charset import decode_text
from handrail.channels.email.header import decode_words, one_line

_PARAMETER = re.compile(r';\s*([^\s=;"]+)\s*=\s*("(?:[^"\\]|\\.)*"?|[^;]*)', re.DOTALL)
_NAME = re.compile(r"([^*]+)(?:\*(\d{1,3}))?(\*)?")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


def value_of(line: str) -> str:
    """Return what stands before the parameters, in lower case."""
    return line.partition(";")[0].strip().lower()


def parameters(line: str) -> dict[str, str]:
    """Return the parameters by lower-case name, decoded; the first of a name counts.

    Source: RFC 2231 (charsets, continuations); RFC 2047 words within quotes are against the rules
    and frequent.
    """
    pieces: dict[str, dict[int, tuple[str, bool]]] = {}
    for found in _PARAMETER.finditer(line):
        if named := _NAME.fullmatch(found[1]):
            piece = (_bare(found[2]), named[3] is not None)
            pieces.setdefault(named[1].lower(), {}).setdefault(int(named[2] or 0), piece)
    return {name: _joined([some[i] for i in sorted(some)]) for name, some in pieces.items()}


def _bare(value: str) -> str:
    if not value.startswith('"'):
        return value.strip()
    return _ESCAPE.sub(r"\1", value[1:].removesuffix('"'))


def _joined(pieces: list[tuple[str, bool]]) -> str:
    first, extended = pieces[0]
    if not extended:
        return one_line(decode_words("".join(text for text, _ in pieces)))
    charset, _, rest = first.partition("'")
    parts = [(rest.partition("'")[2] if "'" in rest else first, True), *pieces[1:]]
    raw = b"".join(unquote_to_bytes(text) if escaped else text.encode() for text, escaped in parts)
    return one_line(decode_text(raw, charset).text)
