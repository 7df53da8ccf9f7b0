"""What mail servers say of a sender in a letter's head: SPF, DKIM and DMARC.

Anybody may write a line that says "dmarc=pass". Only lines that name the server which the operator
trusts are believed; that server has to remove such lines from what comes in (RFC 8601, section 5).

Source: RFC 8601 (Authentication-Results), RFC 7208, 6376 and 7489.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

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
