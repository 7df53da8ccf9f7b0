"""The lines by which mail programs mark what they quote, in our six languages."""

import re
from collections.abc import Sequence
from itertools import takewhile

LONGEST_MARK = 500
"""Characters of a line that are looked at."""

LEAST_LABELS = 3
"""Labels, such as "From:" and "Sent:", that make a block of them."""

HEADER_LINES = 4
"""Lines over which a mail program folds "On ..., ... wrote:"."""

_WROTE = re.compile(
    r"\b(wrote|writes|schrieb|schreibt|geschrieben|pisze|pisał|pisała"
    r"|napisa(ł|ła|ł\(a\)|la|o|na|o/la|o\(la\))?|írta|skrev|skreiv|skriver)(?!\w)"
)
_WEEKDAY = (
    "monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    "|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag"
    "|poniedziałek|wtorek|środa|środę|czwartek|piątek|sobota|sobotę|niedziela|niedzielę"
    "|ponedjeljak|utorak|srijeda|srijedu|četvrtak|petak|subota|subotu|nedjelja|nedjelju"
    "|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag"
    "|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|pon|wt|śr|czw|pt|sob|niedz|ned|uto|sri"
    "|čet|pet|sub|man|tir|ons|tor|fre|lør|søn"
)
_OPENING = re.compile(
    r"(on|am|w dniu|dnia|dana|den|wiadomość napisana)\b"
    rf"|(u )?({_WEEKDAY})[.,]{{0,2}} (den )?\d"
    r"|\d{1,4}[.\-/ ]"
)
_DATED = re.compile(r"\d{4}-\d\d-\d\d ")
_BOXED = re.compile(r"<[^<>\s@]+@[^<>\s@]+>")
_TIME = re.compile(r"\b\d{1,2}[:.]\d{2}\b")
_DIGIT = re.compile(r"\d")
_DASHES = r"[-\u2010-\u2015]{2,}"
_FORWARD = re.compile(
    rf"{_DASHES} ?(original|forwarded) (message|e-?mail) ?{_DASHES}"
    rf"|{_DASHES} ?(ursprüngliche|weitergeleitete|urspr\.) (nachricht|e-?mail) ?{_DASHES}"
    rf"|{_DASHES} ?original-?(nachricht|mail) ?{_DASHES}"
    rf"|{_DASHES} ?(wiadomość (oryginalna|pierwotna|przekazana( dalej)?)"
    rf"|(oryginalna|przekazana) wiadomość|treść przekazanej wiadomości) ?{_DASHES}"
    rf"|{_DASHES} ?(eredeti|továbbított|továbbküldött) (üzenet|levél|e-?mail) ?{_DASHES}"
    rf"|{_DASHES} ?(izvorna|originalna|proslijeđena|prosljeđena) (poruka|e-pošta) ?{_DASHES}"
    rf"|{_DASHES} ?(opprinnelig|original|videresendt) (melding|e-?post|e-postmelding) ?{_DASHES}"
    r"|(begin forwarded message|anfang der weitergeleiteten (nachricht|e-mail)"
    r"|początek przekazywanej wiadomości|(a )?továbbított (levél|üzenet) kezdete"
    r"|početak proslijeđene poruke"
    r"|(starten? på en |start på )?videresendt melding) ?:"
)
_FROM = "from|von|od|nadawca|feladó|šalje|pošiljatelj|fra"
_SUBJECT = "subject|betreff|temat|tárgy|predmet|naslov|emne"
_OTHERS = (
    "sent|date|to|cc|gesendet|datum|an|kopie|wysłano|wysłane|data|do|dw|adresat"
    "|elküldve|küldve|dátum|címzett|másolatot kap|másolat|poslano|prima|za|kopija"
    "|sendt|dato|til|kopi"
)
_LABEL = re.compile(
    rf"\*?((?P<sender>{_FROM})|(?P<subject>{_SUBJECT})|{_OTHERS})\*? ?:(?P<value>.*)"
)
LONGEST_BLOCK = 9
"""Lines of a quoted letter's own header lines, with recipients that are folded."""
_DEVICE = re.compile(
    "iphone|ipad|android|outlook|samsung|huawei|xiaomi|galaxy|blackberry|mobil|telefon|smartphone"
    "|handy|tablet|yahoo|gmail|windows|proton|gmx|web\\.de|t-online|phone"
)
_BY = r"[\w'\u2019\u201d/. -]{1,60}"
_SENT_FROM = re.compile(
    rf"(sent (from|with|via|using)( my)? {_BY}|get outlook for \w{{1,20}}( ?<\S+>)?"
    r"|yahoo mail: search, organize, conquer"
    rf"|(diese (nachricht|e-?mail|mail) wurde )?(von|mit) (meine[mr](/meiner)? )?{_BY} gesendet"
    rf"|gesendet (von|mit|über) {_BY}|von {_BY} gesendet"
    r"|((hol|lad)(en)? (sie )?(sich |dir )?)?outlook für \w{1,20}"
    r"( (beziehen|herunterladen|holen))?( ?<\S+>)?"
    rf"|wysłan[eo] (z|ze|za pomocą|przez) {_BY}"
    r"|pobierz (aplikację |program )?outlook dla (systemu )?\w{1,20}( ?<\S+>)?"
    rf"|{_BY} (el)?küldve|(el)?küldve {_BY}"
    r"|az? (outlook [\w ]{1,20}|[\w ]{1,20} outlook) (letöltése|beszerzése)( ?<\S+>)?"
    rf"|poslano (sa?|iz|putem|preko|pomoću) {_BY}"
    r"|(nabavite|preuzmite|preuzmi|nabavi) outlook za \w{1,20}( ?<\S+>)?"
    rf"|sendt (fra|med|via) {_BY}"
    r"|(skaff deg|få|hent|last ned) outlook for \w{1,20}( ?<\S+>)?)"
    r"[.!]?( ?please excuse (my )?(brevity|typos).{0,40})?"
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


def block_lines(lines: Sequence[str]) -> int:
    """Return how many of the lines are a quoted letter's own header lines, 0 for none.

    They name who wrote and what about (or an address) among three, one below the other, so that
    a customer's own list of "From:" and "To:" stays the customer's.
    """
    block = list(takewhile(bool, lines[:LONGEST_BLOCK]))
    labels = [label for line in block if (label := _LABEL.fullmatch(line))]
    if not labels or not _LABEL.fullmatch(block[0]) or len(labels) < LEAST_LABELS:
        return 0
    senders = [label for label in labels if label["sender"] and label["value"].strip("* \t")]
    told = any("@" in label["value"] for label in senders) or any(
        label["subject"] for label in labels
    )
    if not senders or not told:
        return 0
    return 1 + max(at for at, line in enumerate(block) if _LABEL.fullmatch(line))


def is_ruler(mark: str) -> bool:
    """Return whether the line is drawn across, as Outlook does above what it quotes."""
    return len(mark) >= 5 and not mark.strip("_-")


def is_footer_ruler(mark: str) -> bool:
    """Return whether the line is the one that mailing lists put above their footer."""
    return len(mark) >= 20 and not mark.strip("_")


def is_mobile_signature(mark: str) -> bool:
    """Return whether the line names the device or program that sent the letter."""
    return _DEVICE.search(mark) is not None and _SENT_FROM.fullmatch(mark) is not None
