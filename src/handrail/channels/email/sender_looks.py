"""Senders that look like somebody else: alphabets mixed, letters that look alike, two addresses.

Source: Unicode Technical Standard 39 (mixed scripts, confusable characters); of its confusables
only those letters whose small form a reader takes for a Latin one.
"""

import re
import unicodedata
from collections.abc import Iterator

import idna

from handrail.channels.email.letter import Address
from handrail.words import Sentence, sentence

LOOK_ALIKE = dict(
    zip(
        "авсԁеһіјӏкмпоӧрԛгѕтԝхуүѵ" + "αικνορτυχωγ",
        "abcdehijlkmnoöpqrstwxyyv" + "aiknoptuxwy",
        strict=True,
    )
)
"""Cyrillic and Greek letters, and the Latin ones that they are taken for."""

_APART = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC"})
"""Scripts that no word mixes in good faith."""
_NEUTRAL = frozenset("-0123456789")
_WORD = re.compile(r"\w+")
_DOMAIN_IN_NAME = re.compile(r"[^\s<>\"'()]{1,64}@([\w.-]{1,250}\w)")
READ_CHARS = 500
"""Characters of a name that are looked at."""
LONGEST_LABEL = 63
"""Characters of a label of a domain name (RFC 1035, 2.3.4)."""


def warnings_about(sender: Address) -> Iterator[Sentence]:
    """Yield what may deceive whoever reads the sender's name and address."""
    domain = _spoken(sender.address.rpartition("@")[2])
    if any(map(_mixes, domain.split("."))):
        yield sentence("email-sender-mixes", address=domain)
    elif alike := _read_as(domain):
        yield sentence("email-sender-looks-like", address=domain, other=alike)
    name = sender.name[:READ_CHARS]
    if any(map(_mixes, _WORD.findall(name))):
        yield sentence("email-name-mixes", name=name[:80])
    named = _DOMAIN_IN_NAME.search(name)
    if named and named[1].lower() != sender.address.rpartition("@")[2].lower():
        yield sentence("email-name-is-address", name=name[:80], address=sender.address)


def _spoken(domain: str) -> str:
    return ".".join(map(_label, domain.lower().split(".")[:10]))


def _label(label: str) -> str:
    """Return the label as browsers show it, as it is where it is no valid Punycode."""
    if not label.startswith("xn--") or len(label) > LONGEST_LABEL:
        return label
    try:
        return idna.decode(label)
    except (idna.IDNAError, UnicodeError):
        return label


def _mixes(word: str) -> bool:
    return len({_script(letter) for letter in word[:200] if letter.isalpha()} & _APART) > 1


def _script(letter: str) -> str:
    return unicodedata.name(letter, "").partition(" ")[0]


def _read_as(domain: str) -> str:
    """Return what a Latin reader takes the domain for, "" where it is what it seems.

    A domain whose last part is not Latin either shows its alphabet by that.
    """
    *labels, last = domain.split(".")
    strange = [label for label in labels if label and not label.isascii()]
    taken = [
        label
        for label in strange
        if all(each in LOOK_ALIKE or each in "-0123456789" for each in label)
    ]
    if not taken or not last.isascii():
        return ""
    return "".join(LOOK_ALIKE.get(each, each) for each in domain)
