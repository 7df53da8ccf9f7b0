"""What our own mail server found out about a letter's sender, told in words."""

from dataclasses import replace

from handrail.channels.email.authentication import METHODS, results_of
from handrail.channels.email.letter import Letter
from handrail.words import Sentence, sentence


def with_checks(letter: Letter, *, trusted: str) -> Letter:
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
