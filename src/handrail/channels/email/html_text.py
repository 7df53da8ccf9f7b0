"""The words of an HTML letter, for those who search, answer and count."""

import re
from dataclasses import dataclass

from handrail.channels.email.markup import VOID, End, Tag, Text, tokens

_APART = frozenset(
    ("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre")
)
_OWN_LINE = _APART | frozenset(
    ("div", "tr", "li", "dt", "dd", "br", "hr", "section", "article", "header", "footer", "address")
)
_QUOTES = frozenset(
    ("gmail_quote", "yahoo_quoted", "protonmail_quote", "zmail_extra", "moz-cite-prefix")
)
"""Classes by which mail programs mark what they quote, whatever their language."""
_REST_IS_QUOTED = frozenset({"divrplyfwdmsg", "appendonsend", "reply-intro", "ms-outlook-quote"})
"""Ids of elements below which everything is quoted."""
_SIGNATURES = frozenset(
    (
        *("gmail_signature", "moz-signature", "protonmail_signature_block"),
        *("ms-outlook-mobile-signature", "composer_signature", "applemailsignature"),
    )
)
"""Classes and ids by which mail programs mark what they sign."""
_MARK_OF_SIGNATURE = "-- "
_SPACE = re.compile(r"[ \t\n\r\f]+")


def text_of(source: str) -> str:
    """Return the words of the HTML as a mail program would write them.

    Paragraphs stand apart, list items begin with a dash, quoted lines with ">".
    """
    page = _Page()
    for token in tokens(source):
        match token:
            case Text(text):
                page.say(text)
            case Tag(name, attributes):
                page.begin(name, _named(attributes))
            case End(name):
                page.end(name)
    return page.text()


def _named(attributes: tuple[tuple[str, str], ...]) -> frozenset[str]:
    """Return the element's classes and ids, as far as they are looked at."""
    values = (value for name, value in attributes if name in ("class", "id", "name"))
    return frozenset(word for value in values for word in value[:200].lower().split())


@dataclass
class _Element:
    """An open element: whether it is a quotation, and whether by a program's mark."""

    quotes: bool
    holds: bool


class _Page:
    """Lines as they are written; a line's text is joined only once."""

    def __init__(self) -> None:
        self._open: list[_Element] = []
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quoted = 0
        self._as_written = 0
        self._apart: int | None = None  # an empty line is due, quoted so many times

    def say(self, text: str) -> None:
        if not self._as_written:
            self._line.append(_SPACE.sub(" ", text))
            return
        first, *others = text.split("\n")
        self._line.append(first)
        for line in others:
            self._break(always=True)
            self._line.append(line)

    def begin(self, name: str, named: frozenset[str]) -> None:
        if name in _OWN_LINE:
            self._break(always=name == "br")
        if name in _APART:
            self._gap()
        if name in ("td", "th") and self._line:
            self._line.append(" ")
        if name == "li":
            self._line.append("- ")
        self._as_written += name == "pre"
        self._mark_what_it_is(name, named)

    def _mark_what_it_is(self, name: str, named: frozenset[str]) -> None:
        if not _SIGNATURES.isdisjoint(named) and not self._quoted:
            self._break()
            self._lines += ["", _MARK_OF_SIGNATURE]
            self._apart = None
        if not _REST_IS_QUOTED.isdisjoint(named):
            self._break()
            self._quoted += 1
        holds = name != "blockquote" and not _QUOTES.isdisjoint(named)
        if holds or name == "blockquote":
            self._break()
            self._end_what_introduces()
        self._quoted += holds or name == "blockquote"
        if name not in VOID:
            self._open.append(_Element(holds or name == "blockquote", holds))

    def _end_what_introduces(self) -> None:
        """Let a program's mark end where the quotation proper begins.

        Gmail puts answers between blockquotes within its mark: they are the sender's own words.
        """
        for element in reversed(self._open):
            if element.holds:
                self._quoted -= element.quotes
                element.quotes = False
                return

    def end(self, name: str) -> None:
        if name in _OWN_LINE:
            self._break()
        quoted = self._open.pop().quotes
        if quoted and name not in _OWN_LINE:
            self._break()
        self._quoted -= quoted
        self._as_written -= name == "pre"
        if name in _APART:
            self._gap()

    def text(self) -> str:
        self._break()
        return "\n".join(self._lines).strip("\n")

    def _break(self, *, always: bool = False) -> None:
        line = "".join(self._line)
        line = line.rstrip() if self._as_written else _SPACE.sub(" ", line).strip()
        if line or always:
            if self._apart is not None:
                self._lines.append(_mark(min(self._apart, self._quoted)))
            self._lines.append(f"{_mark(self._quoted)} {line}".rstrip() if self._quoted else line)
            self._apart = None
        self._line = []

    def _gap(self) -> None:
        if self._lines:
            self._apart = min(self._quoted, self._quoted if self._apart is None else self._apart)


def _mark(times: int) -> str:
    return ">" * min(times, 9)
