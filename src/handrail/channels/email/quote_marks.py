"""The lines by which mail programs mark what they quote, in our six languages."""

import re
from collections.abc import Sequence

LONGEST_MARK = 500
"""Characters of a line that are looked at."""

HEADER_LINES = 4
"""Lines over which a mail program folds "On ..., ... wrote:"."""

_WROTE = re.compile(
    r"\b(wrote|writes|schrieb|geschrieben|pisze|napisa(ł|ła|ł\(a\)|la|o|na|o/la|o\(la\))|írta"
    r"|skrev|skreiv)(?!\w)"
)
_OPENING = re.compile(
    r"(on|am|w dniu|dnia|dana|den|wiadomość napisana)\b"
    r"|(mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|pon|wt|śr|czw|pt|sob|niedz|ned|uto|sri"
    r"|čet|pet|sub|man|tir|ons|tor|fre|lør|søn)[.,]{0,2} \d"
    r"|\d{1,4}[.\-/ ]"
)
_DATED = re.compile(r"\d{4}-\d\d-\d\d ")
_BOXED = re.compile(r"<[^<>\s@]+@[^<>\s@]+>")
_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
_DIGIT = re.compile(r"\d")
_FORWARD = re.compile(
    r"-{2,} ?(original message|forwarded message|ursprüngliche nachricht|originalnachricht"
    r"|weitergeleitete nachricht|wiadomość oryginalna|oryginalna wiadomość"
    r"|treść przekazanej wiadomości"
    r"|wiadomość przekazana dalej|eredeti üzenet|továbbított üzenet|továbbított levél"
    r"|izvorna poruka|originalna poruka|proslijeđena poruka|opprinnelig melding|original melding"
    r"|videresendt melding) ?-{2,}"
    r"|(begin forwarded message|anfang der weitergeleiteten nachricht"
    r"|początek przekazywanej wiadomości|továbbított levél kezdete|početak proslijeđene poruke"
    r"|starten på en videresendt melding|videresendt melding) ?:"
)
_FROM = "from|von|od|nadawca|feladó|šalje|pošiljatelj|fra"
_OTHERS = (
    "sent|date|to|cc|subject|gesendet|datum|an|betreff|wysłano|wysłane|data|do|dw|temat"
    "|elküldve|küldve|dátum|címzett|másolatot kap|másolat|tárgy|poslano|prima|za|kopija|predmet"
    "|sendt|dato|til|kopi|emne"
)
_FIRST_LABEL = re.compile(rf"\*?({_FROM}) ?: ?\*?\s*\S.*")
_LABEL = re.compile(rf"\*?({_FROM}|{_OTHERS}) ?:.*")
_DEVICE = re.compile(
    "iphone|ipad|android|outlook|samsung|huawei|xiaomi|galaxy|blackberry|mobil|telefon|smartphone"
    "|handy|tablet|yahoo|gmail|windows"
)
_SENT_FROM = re.compile(
    r"sent from (my )?[\w' -]{1,60}|get outlook for \w{1,20}( ?<\S+>)?"
    r"|von meine[mr] [\w -]{1,60} gesendet|gesendet (von|mit) [\w -]{1,60}"
    r"|outlook für \w{1,20} beziehen( ?<\S+>)?"
    r"|wysłan[eo] z [\w'\u2019 -]{1,60}|pobierz outlook dla \w{1,20}( ?<\S+>)?"
    r"|[\w -]{1,60}r[óő]l küldve|elküldve az? [\w -]{1,60}"
    r"|poslano sa? [\w -]{1,60}"
    r"|sendt fra [\w -]{1,60}"
)


def as_mark(line: str) -> str:
    """Return the line as it is compared: stripped, in lower case, not too long."""
    bare = line.strip()
    return bare.lower() if len(bare) <= LONGEST_MARK else f"{bare[:LONGEST_MARK].lower()}…"


def introduces(lines: Sequence[str], *, marked: bool) -> int:
    """Return how surely the lines together say who wrote what follows: 0 for not at all, to 2.

    Args:
        lines: one to `HEADER_LINES` marks.
        marked: the quotation below has ">" before its lines; without, more certainty is asked.
    """
    line = " ".join(lines)[: 2 * LONGEST_MARK]
    if not line.endswith(":") or not all(lines):
        return 0
    wrote, boxed = _WROTE.search(line), _BOXED.search(line)
    if wrote is None:
        return 2 * bool(boxed and _DATED.match(line))
    if _OPENING.match(line) and _DIGIT.search(line):
        return 2 * bool(marked or boxed or _TIME.search(line))
    after = line[wrote.end() :]
    return int(bool(boxed or (marked and (after == ":" or _DIGIT.search(after)))))


def is_forward_line(mark: str) -> bool:
    """Return whether the line announces an older letter, such as "--- Original Message ---"."""
    return _FORWARD.fullmatch(mark) is not None


def is_block_label(mark: str, *, first: bool = False) -> bool:
    """Return whether the line is one of a quoted letter's own header lines."""
    return (_FIRST_LABEL if first else _LABEL).fullmatch(mark) is not None


def is_ruler(mark: str) -> bool:
    """Return whether the line is drawn across, as Outlook does above what it quotes."""
    return len(mark) >= 5 and not mark.strip("_-")


def is_footer_ruler(mark: str) -> bool:
    """Return whether the line is the one that mailing lists put above their footer."""
    return len(mark) >= 20 and not mark.strip("_")


def is_mobile_signature(mark: str) -> bool:
    """Return whether the line names the device or program that sent the letter."""
    return _SENT_FROM.fullmatch(mark) is not None and _DEVICE.search(mark) is not None
