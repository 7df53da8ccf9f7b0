"""What mail servers say about a sender, and whom the desk believes."""

import pytest

from handrail.channels.email.read import read_letter
from handrail.channels.email.sender_checks import with_checks
from handrail.words import Language, say
from tests.channels.email.letters import letter

OURS = "mx.shop.example"


def told(*lines, trusted=OURS):
    read = read_letter(letter(*(f"Authentication-Results: {line}" for line in lines)))
    checked = with_checks(read, trusted=trusted)
    said = [say(one, Language.EN) for one in checked.remarks]
    return [one.id.removeprefix("email-") for one in checked.warnings], said


def test_what_our_own_server_found_out_is_told_in_words():
    warned, said = told(
        f"{OURS}; spf=pass smtp.mailfrom=example.org;\n dkim=pass (2048-bit key) header.d=x;"
        " dmarc=pass (p=REJECT) header.from=example.org"
    )

    assert warned == []
    assert said == [
        "Our mail server checked the sender example.org. SPF: passed, DKIM: passed, DMARC: passed."
    ]


def test_several_lines_of_our_server_count_together_and_the_best_signature_counts():
    warned, said = told(f"{OURS}; dkim=fail; dkim=pass", f"{OURS} 1; spf=softfail")

    assert warned == []
    assert "SPF: doubtful, DKIM: passed, DMARC: not checked" in said[0]


@pytest.mark.parametrize(
    ("line", "warned"),
    [
        ("spf=pass; dmarc=fail", ["not-from-domain"]),
        ("spf=fail; dkim=none; dmarc=none", ["server-not-theirs"]),
        ("spf=fail; dkim=pass", []),
        ("spf=fail; dmarc=pass", []),
        ("spf=softfail", []),
        ("none", []),
    ],
)
def test_a_sender_that_its_domain_disowns_is_a_warning(line, warned):
    assert told(f"{OURS}; {line}")[0] == warned


@pytest.mark.parametrize(
    ("line", "trusted"),
    [
        ("mx.evil.example; spf=fail; dmarc=fail", OURS),
        (f"{OURS}; dmarc=fail", ""),
        (f"{OURS}.evil.example; dmarc=fail", OURS),
        (f"({OURS}) mx.evil.example; dmarc=fail", OURS),
        (f"{OURS}; dmarc=perfect; x=y", OURS),
        ("", OURS),
        (";" * 3_000, OURS),
        (f"{OURS}; (((((dmarc=fail", OURS),
    ],
)
def test_nobody_else_is_believed(line, trusted):
    assert told(line, trusted=trusted) == ([], [])


def test_german_readers_are_told_in_german():
    read = read_letter(letter(f"Authentication-Results: {OURS}; spf=none; dmarc=permerror"))

    checked = with_checks(read, trusted=OURS)

    assert say(checked.remarks[0], Language.DE) == (
        "Unser Mailserver hat den Absender example.org geprüft. SPF: nichts zu prüfen,"
        " DKIM: nicht geprüft, DMARC: unklar."
    )
