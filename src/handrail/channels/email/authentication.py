"""What our own mail server found out about a sender: SPF, DKIM and DMARC, in words.

Anybody may write a line that says "dmarc=pass". Only lines that name the server which the operator
trusts are believed; that server has to remove such lines from what comes in (RFC 8601, section 5).

Source: RFC 8601 (Authentication-Results), RFC 7208, 6376 and 7489.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from handrail.words import Sentence, sentence

if TYPE_CHECKING:
    from handrail.channels.email.letter import Letter

MOST_LINES = 20
LONGEST_LINE = 4_000
METHODS = ("spf", "dkim", "dmarc")

_COMMENT = re.compile(r"\([^()]*\)")
_RESULT = re.compile(r"\s*(spf|dkim|dmarc)(?:/\d+)?\s*=\s*([a-z]{1,12})\b", re.IGNORECASE)
_GOOD_BEFORE_BAD = (
    *("pass", "none", "neutral", "policy"),
    *("temperror", "permerror", "softfail", "fail"),
)


@dataclass(frozen=True)
class Checked:
    """What one server says about the sender; each result is one that RFC 8601 knows."""

    server: str
    results: tuple[tuple[str, str], ...]


def checks_in(lines: Iterable[str]) -> tuple[Checked, ...]:
    """Return what each Authentication-Results line says, in their order."""
    return tuple(_checked(line[:LONGEST_LINE]) for line in list(lines)[:MOST_LINES])


def results_of(checks: Iterable[Checked], *, trusted: str) -> dict[str, str]:
    """Return each method's result by the trusted server; of several signatures, the best one."""
    found: dict[str, str] = {}
    for check in checks:
        if trusted and check.server == trusted.lower():
            for method, result in check.results:
                found[method] = min(found.get(method, result), result, key=_GOOD_BEFORE_BAD.index)
    return found


def with_checks(letter: "Letter", *, trusted: str) -> "Letter":
    """Return the letter with what the trusted server found out, as a remark and a warning.

    Args:
        letter: as it was read.
        trusted: the server's name in its Authentication-Results, "" where none is trusted.
    """
    domain = letter.sender.address.rpartition("@")[2]
    results = results_of(letter.checks, trusted=trusted)
    remark, beware = told(results, domain=domain), warning(results, domain=domain)
    return replace(
        letter,
        remarks=(*letter.remarks, remark) if remark else letter.remarks,
        warnings=(beware, *letter.warnings) if beware else letter.warnings,
    )


def told(results: dict[str, str], *, domain: str) -> Sentence | None:
    """Return the results in words, or nothing where no trusted server told any."""
    if not results:
        return None
    said = {method: results.get(method, "untold") for method in METHODS}
    return sentence("email-checked", domain=domain, **said)


def warning(results: dict[str, str], *, domain: str) -> Sentence | None:
    """Return what to beware of: the domain itself says that such letters are not its own."""
    if results.get("dmarc") == "fail":
        return sentence("email-not-from-domain", domain=domain)
    unsigned = results.get("dmarc", "none") == "none" and results.get("dkim") != "pass"
    if unsigned and results.get("spf") == "fail":
        return sentence("email-server-not-theirs", domain=domain)
    return None


def _checked(line: str) -> Checked:
    server, _, rest = _COMMENT.sub(" ", line).partition(";")
    name = server.split()[0].lower() if server.split() else ""
    results = (_RESULT.match(part) for part in rest.split(";"))
    return Checked(
        name,
        tuple(
            (found[1].lower(), found[2].lower())
            for found in results
            if found and found[2].lower() in _GOOD_BEFORE_BAD
        ),
    )
