"""HTML as a flat row of tokens, in time proportional to its length.

What it gives is tidy: every tag balanced, none deeper than `MAX_DEPTH`, attributes quoted and
escaped. This is not what makes HTML safe; it bounds what the real parser has to do, which for
unclosed tags takes time in proportion to the square of their number.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

MAX_DEPTH = 100
MAX_TOKENS = 50_000

_TOKEN = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))"
    r"|<(?P<raw>script|style|title|textarea|iframe|xmp|noembed|noframes|plaintext)\b.*?"
    r"(?:</(?P=raw)\b[^>]*>?|\Z)"
    r"|<[!?][^>]*>?"
    r"""|<(?P<end>/?)(?P<name>[a-z][a-z0-9:-]{0,30})(?P<rest>(?:[^"'<>]++|"[^"]*"|'[^']*')*+)>""",
    re.IGNORECASE | re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([a-z][a-z0-9:-]*)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"&#\d{8,};?|&#x[0-9a-f]{8,};?", re.IGNORECASE)
VOID = frozenset(
    {"br", "hr", "img", "wbr", "area", "base", "col", "embed", "input", "link", "meta"}
)
_TABLE_PARTS = frozenset({"table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption"})
_ENDS_BEFORE = {
    "li": {"li", "p"},
    "tr": {"td", "th", "tr"},
    "td": {"td", "th"},
    "th": {"td", "th"},
    "dt": {"dt", "dd"},
    "dd": {"dt", "dd"},
    "p": {"p"},
    "div": {"p"},
    "table": {"p"},
    "ul": {"p"},
    "ol": {"p"},
    "blockquote": {"p"},
    "pre": {"p"},
}


@dataclass(frozen=True)
class Text:
    """Words between tags, entities decoded."""

    text: str


@dataclass(frozen=True)
class Tag:
    """The beginning of an element; a void one has no end."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class End:
    """The end of the element that began last."""

    name: str


Token = Text | Tag | End


def tokens(source: str) -> Iterator[Token]:
    """Return the tokens, balanced; comments and what only machines read are left out."""
    open_names: list[str] = []
    for token in _loose_tokens(source):
        match token:
            case End(name):
                yield from _closed(name, open_names)
            case Tag(name) if name not in VOID:
                yield from _ended_before(name, open_names)
                if len(open_names) < MAX_DEPTH:
                    open_names.append(name)
                    yield token
            case _:
                yield token
    yield from map(End, reversed(open_names))


def tidy(source: str) -> str:
    """Return the HTML written out again from its tokens."""
    return "".join(_written(token) for token in tokens(source))


def unescape(text: str) -> str:
    """Return the text with its entities decoded, whatever number one may hold."""
    return html.unescape(_LONG_NUMBER.sub("\N{REPLACEMENT CHARACTER}", text))


def _loose_tokens(source: str) -> Iterator[Token]:
    end = 0
    for count, found in enumerate(_TOKEN.finditer(source)):
        if count == MAX_TOKENS:
            yield Text(" …")
            return
        if found.start() > end:
            yield Text(unescape(source[end : found.start()]))
        end = found.end()
        if name := (found["name"] or "").lower():
            yield End(name) if found["end"] else Tag(name, _attributes(found["rest"]))
    if end < len(source):
        yield Text(unescape(source[end:]))


def _attributes(rest: str) -> tuple[tuple[str, str], ...]:
    pairs = ((found[1].lower(), found[2]) for found in _ATTRIBUTE.finditer(rest))
    return tuple((name, unescape(value.strip("\"'"))) for name, value in pairs)


def _ended_before(name: str, open_names: list[str]) -> Iterator[End]:
    while open_names and open_names[-1] in _ENDS_BEFORE.get(name, ()):
        yield End(open_names.pop())


def _closed(name: str, open_names: list[str]) -> Iterator[End]:
    if name not in open_names:
        return
    inside = len(open_names) - open_names[::-1].index(name)
    if name not in _TABLE_PARTS and not _TABLE_PARTS.isdisjoint(open_names[inside:]):
        return  # a stray end within a table's cell does not end the table
    while len(open_names) >= inside:
        yield End(open_names.pop())


def _written(token: Token) -> str:
    match token:
        case Text(text):
            return html.escape(text, quote=False)
        case End(name):
            return f"</{name}>"
        case Tag(name, attributes):
            return f"<{name}{''.join(_pair(key, value) for key, value in attributes)}>"


def _pair(name: str, value: str) -> str:
    return f' {name}="{html.escape(value)}"'
