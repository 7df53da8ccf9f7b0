"""An invitation (text/calendar) told in words: what, when, where, from whom.

Source: RFC 5545 (iCalendar) and RFC 5546 (METHOD). Only the first event is told; what repeats, and
time zones that the file defines by itself, stay in the file.
"""

import re
from collections.abc import Iterator

from handrail.channels.email.charset import decode_text
from handrail.channels.email.header import one_line
from handrail.channels.email.parameter import parameters
from handrail.words import Sentence, sentence

MOST_LINES = 2_000
LONGEST_LINE = 2_000
LONGEST_TOLD = 120

_FOLD = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r'([A-Za-z-]{1,40})((?:;(?:"[^"]*"|[^":;])*)*):(.*)', re.DOTALL)
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z?))?")
_ESCAPED = re.compile(r"\\([\\;,nN])")
_METHODS = frozenset({"request", "cancel", "reply", "counter"})


def told(content: bytes) -> Sentence | None:
    """Return what the calendar's first event says, or nothing where there is none."""
    fields = _first_event(decode_text(content[: MOST_LINES * LONGEST_LINE], "utf-8").text)
    begins = _moment(fields.get("DTSTART", ("", "")))
    if not begins:
        return None
    method = fields.get("METHOD", ("", ""))[1].strip().lower()
    ends = _moment(fields.get("DTEND", ("", "")))
    place, organizer = _text(fields, "LOCATION"), _organizer(fields)
    return sentence(
        "email-calendar",
        method=method if method in _METHODS else "other",
        title=_text(fields, "SUMMARY"),
        begins=begins,
        has_end=int(bool(ends)),
        ends=ends,
        has_place=int(bool(place)),
        place=place,
        has_organizer=int(bool(organizer)),
        organizer=organizer,
    )


def _first_event(text: str) -> dict[str, tuple[str, str]]:
    """Return the parameters and the value of each field that the event and its calendar have."""
    fields: dict[str, tuple[str, str]] = {}
    within: list[str] = []
    for name, options, value in _lines(text):
        if name == "BEGIN":
            within.append(value.strip().upper())
        elif name == "END":
            if within[-1:] == ["VEVENT"]:
                return fields
            within = within[:-1]
        elif within in (["VCALENDAR"], ["VCALENDAR", "VEVENT"]):
            fields.setdefault(name, (options, value))
    return fields


def _lines(text: str) -> Iterator[tuple[str, str, str]]:
    for line in _FOLD.sub("", text).split("\n")[:MOST_LINES]:
        if found := _LINE.fullmatch(line[:LONGEST_LINE].strip("\r")):
            yield found[1].upper(), found[2], found[3]


def _moment(field: tuple[str, str]) -> str:
    """Return the moment as figures that every language reads alike, "" for none."""
    options, value = field
    found = _MOMENT.match(value.strip())
    if not found:
        return ""
    day = "-".join(found.group(1, 2, 3))
    if not found[4]:
        return day
    zone = "UTC" if found[6] else one_line(parameters(options).get("tzid", ""))[:60]
    return f"{day}, {found[4]}:{found[5]}{f' ({zone})' if zone else ''}"


def _text(fields: dict[str, tuple[str, str]], name: str) -> str:
    value = _ESCAPED.sub(
        lambda found: " " if found[1] in "nN" else found[1], fields.get(name, ("", ""))[1]
    )
    return one_line(value)[:LONGEST_TOLD]


def _organizer(fields: dict[str, tuple[str, str]]) -> str:
    options, value = fields.get("ORGANIZER", ("", ""))
    address = value.strip().lower().removeprefix("mailto:")
    return one_line(parameters(options).get("cn", "") or address)[:LONGEST_TOLD]
