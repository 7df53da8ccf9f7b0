"""One spelling for every address, so that two spellings are never two people."""

import re
import unicodedata
from enum import StrEnum

from handrail.people.refused import Refused
from handrail.words import sentence


class AddressKind(StrEnum):
    EMAIL = "email"
    PHONE = "phone"


EMAIL_LENGTH = 254
"""Longest address that a letter can have (RFC 5321, 4.5.3.1.3, without its brackets)."""

_EMAIL = re.compile(r"[^\s@<>,;\"()\\\x00-\x1f\x7f\ud800-\udfff]{1,64}@[^\s@]+")
_DOMAIN = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?")
_PHONE = re.compile(r"\+[1-9][0-9]{6,14}")
_PHONE_PUNCTUATION = re.compile(r"[\s./()\-\u2010-\u2015]")


class UnreadableAddress(Refused):
    """The text is no address."""

    def __init__(self, *, kind: AddressKind, text: str) -> None:
        super().__init__(sentence(f"people-unreadable-{kind.value}", text=text[:80]))


def normal_address(kind: AddressKind, text: str) -> str:
    """Return the address as it is kept.

    Raises:
        UnreadableAddress: the text is no such address.
    """
    return normal_email(text) if kind is AddressKind.EMAIL else normal_phone(text)


def normal_email(text: str) -> str:
    """Return the e-mail address in lower case, its domain as mail servers write it.

    Raises:
        UnreadableAddress: it is no e-mail address.
    """
    trimmed = text.strip()
    if len(trimmed) > EMAIL_LENGTH or not _EMAIL.fullmatch(trimmed):
        raise UnreadableAddress(kind=AddressKind.EMAIL, text=trimmed)
    local, _, domain = unicodedata.normalize("NFC", trimmed).lower().partition("@")
    address = f"{local}@{_ascii_domain(domain, text=trimmed)}"
    if len(address) > EMAIL_LENGTH:
        raise UnreadableAddress(kind=AddressKind.EMAIL, text=trimmed)
    return address


def normal_phone(text: str) -> str:
    """Return the telephone number as E.164 writes it: a plus, the country, the digits.

    Raises:
        UnreadableAddress: it does not begin with its country, or has too few or many digits.
    """
    digits = _PHONE_PUNCTUATION.sub("", text.strip())
    number = f"+{digits[2:]}" if digits.startswith("00") else digits
    if not _PHONE.fullmatch(number):
        raise UnreadableAddress(kind=AddressKind.PHONE, text=text.strip())
    return number


def _ascii_domain(domain: str, *, text: str) -> str:
    """Return the domain in ASCII; what only looks like a dot or an at sign becomes one first."""
    try:
        ascii_domain = domain.encode("idna").decode("ascii").lower()
    except UnicodeError as problem:
        raise UnreadableAddress(kind=AddressKind.EMAIL, text=text) from problem
    if not _DOMAIN.fullmatch(ascii_domain):
        raise UnreadableAddress(kind=AddressKind.EMAIL, text=text)
    return ascii_domain
