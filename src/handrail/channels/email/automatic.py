"""Letters that no person wrote. Nothing may answer them by itself, or two programs talk for ever.

Source: RFC 3834 (automatic responses), RFC 3464 and 6522 (reports), RFC 2919 and 2369 (lists),
MS-OXCMAIL 2.2.3.2.14 (X-Auto-Response-Suppress), and what programs send that follow none of them.
"""

import re
from dataclasses import replace

from handrail.channels.email.header import Headers
from handrail.channels.email.ids import is_own_message_id
from handrail.channels.email.letter import Automatic, AutomaticKind, Letter
from handrail.channels.email.parameter import parameters, value_of
from handrail.words import Sentence, sentence

_DAEMON = re.compile(r"(mailer-daemon|mail-daemon|mailerdaemon)(@.*)?", re.IGNORECASE)
_AWAY = re.compile(
    r"(automatic reply|out of office|auto(matic)? ?response|automatische antwort"
    r"|abwesenheits(notiz|assistent|nachricht)|odpowiedź automatyczna|automatyczna odpowiedź"
    r"|autoodpowiedź|automatikus válasz|automatski odgovor|automatisk svar|autosvar)\s*:",
    re.IGNORECASE,
)
"""How Outlook and others begin the subject of an automatic answer, in our six languages."""
MOST_HOPS = 100
"""Servers that a letter may have passed (RFC 5321, 6.3); more of them means that it goes round."""
_REPLY_MARKS = ("x-autoreply", "x-autorespond", "x-auto-reply", "x-autoreply-from", "x-vacation")
_LIST_MARKS = ("list-id", "list-post", "list-unsubscribe", "x-mailing-list", "x-loop")
_PRECEDENCE = {
    "auto_reply": AutomaticKind.AUTO_REPLY,
    "bulk": AutomaticKind.LIST,
    "junk": AutomaticKind.LIST,
    "list": AutomaticKind.LIST,
}


def judge(headers: Headers, *, sender: str) -> Automatic | None:
    """Return what kind of program wrote the letter, or nothing where a person may have."""
    return (
        _as_loop(headers)
        or _as_bounce(headers, sender)
        or _as_report(headers)
        or _as_reply(headers)
        or _as_list(headers)
        or _as_silent(headers)
    )


def judge_own(letter: Letter, *, domain: str, secret: bytes) -> Letter:
    """Return the letter, marked as ours where we signed its Message-ID: it came back to us."""
    if not is_own_message_id(letter.message_id or "", domain=domain, secret=secret):
        return letter
    return replace(letter, automatic=Automatic(AutomaticKind.OWN, sentence("email-own")))


def _as_bounce(headers: Headers, sender: str) -> Automatic | None:
    reported = _report_type(headers) == "delivery-status"
    if reported or _DAEMON.fullmatch(sender) or headers.has("x-failed-recipients"):
        return Automatic(AutomaticKind.BOUNCE, sentence("email-bounce"))
    return None


def _as_loop(headers: Headers) -> Automatic | None:
    if headers.count("received") <= MOST_HOPS:
        return None
    return Automatic(AutomaticKind.LOOP, sentence("email-loop", hops=headers.count("received")))


def _as_report(headers: Headers) -> Automatic | None:
    if _report_type(headers) == "disposition-notification":
        return Automatic(AutomaticKind.RECEIPT, sentence("email-receipt"))
    if value_of(headers.first("content-type")) != "multipart/report":
        return None
    return Automatic(AutomaticKind.REPORT, sentence("email-report"))


def _as_reply(headers: Headers) -> Automatic | None:
    submitted = value_of(headers.first("auto-submitted").partition("(")[0])
    if submitted and submitted != "no":
        replied = submitted == "auto-replied"
        kind = AutomaticKind.AUTO_REPLY if replied else AutomaticKind.REPORT
        return Automatic(kind, _header("auto-submitted", submitted))
    mark = next(
        (name for name in _REPLY_MARKS if headers.first(name).lower() not in ("", "no")), ""
    )
    if mark:
        return Automatic(AutomaticKind.AUTO_REPLY, _header(mark, headers.text(mark)))
    if _AWAY.match(headers.text("subject")):
        return Automatic(AutomaticKind.AUTO_REPLY, sentence("email-away"))
    return None


def _as_list(headers: Headers) -> Automatic | None:
    precedence = headers.first("precedence").lower()
    if precedence in _PRECEDENCE:
        return Automatic(_PRECEDENCE[precedence], _header("precedence", precedence))
    mark = next((name for name in _LIST_MARKS if headers.has(name)), "")
    if mark:
        return Automatic(AutomaticKind.LIST, _header(mark, headers.text(mark)))
    return None


def _as_silent(headers: Headers) -> Automatic | None:
    """Judge a letter that asks not to be answered: without a return path, or in so many words."""
    if headers.first("return-path") == "<>":
        return Automatic(AutomaticKind.AUTO_REPLY, sentence("email-no-return-path"))
    suppress = {
        word.strip() for word in headers.first("x-auto-response-suppress").lower().split(",")
    }
    if suppress & {"all", "oof", "autoreply"}:
        return Automatic(AutomaticKind.REPORT, sentence("email-asks-no-answer"))
    return None


def _report_type(headers: Headers) -> str:
    line = headers.first("content-type")
    is_report = value_of(line) == "multipart/report"
    return parameters(line).get("report-type", "").lower() if is_report else ""


def _header(name: str, value: str) -> Sentence:
    return sentence("email-says-automatic", header=name, value=value[:80])
