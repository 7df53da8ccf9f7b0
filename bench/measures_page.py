"""The measures page as somebody reads it: names, numbers, samples, and the cases behind them."""

import re
from dataclasses import dataclass
from html import unescape

CARD = re.compile(r'<article class="measure-card">(.*?)</article>', re.DOTALL)
NAME = re.compile(r'<h2 class="measure-name">(.*?)</h2>', re.DOTALL)
VALUE = re.compile(r'<p class="measure-value">(.*?)</p>', re.DOTALL)
SURE = re.compile(r'<p class="measure-sure">(.*?) · ', re.DOTALL)
ROW = re.compile(r"<tr>(.*?)</tr>", re.DOTALL)
CELL = re.compile(r"<t[hd][^>]*>(.*?)</t[hd]>", re.DOTALL)
UNSEEN = re.compile(r'<span class="unseen">.*?</span>', re.DOTALL)
"""For those who hear the page."""
TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True)
class Shown:
    """One number with its sample, as written."""

    value: str
    n: str


def numbers_on(page: str) -> dict[str, Shown]:
    """Return what the page shows, by the measures' names."""
    return {
        _words(NAME, card): Shown(_words(VALUE, card), _words(SURE, card))
        for card in CARD.findall(page)
    }


def cases_on(page: str) -> dict[int, str]:
    """Return what each case contributes, as written, by the case's number."""
    rows = [CELL.findall(row) for row in ROW.findall(page)]
    return {
        int(plain(cells[0]).removeprefix("#")): plain(cells[-1])
        for cells in rows
        if cells and plain(cells[0]).startswith("#")
    }


def plain(html: str) -> str:
    """Return the words that are seen, without their tags."""
    return " ".join(unescape(TAG.sub("", UNSEEN.sub("", html))).split())


def _words(pattern: re.Pattern[str], html: str) -> str:
    found = pattern.search(html)
    return plain(found[1]) if found else ""
