"""Header lines of a letter that we write: nothing can break out of one."""

import re
from email.header import Header

import idna

from handrail.channels.email.letter import Address

FOLD_AT = 76
"""Characters in a header line, where it has a space to fold at."""

LONGEST_WORD = 500
"""Characters without a space; longer ones must be encoded to be folded."""

_BREAK = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\x85\u2028\u2029]")
_SPECIAL = re.compile(r"[^\w !#$%&'*+/=?^`{|}~-]", re.ASCII)


class LineBreakInHeader(ValueError):
    """A value for a header line holds a line break or another control character."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(
            f"{field} must stand on one line, but is {value!r}. Take out its line breaks; "
            "with them it could add lines of its own to the letter."
        )
        self.field = field


class BadAddress(ValueError):
    """An address cannot be written to."""

    def __init__(self, address: str) -> None:
        super().__init__(f"{address!r} is no e-mail address; it should look like name@example.com.")
        self.address = address


def on_one_line(field: str, value: str) -> str:
    """Return the value, which must stand on one line.

    Raises:
        LineBreakInHeader: it does not; `field` names it in the message.
    """
    if _BREAK.search(value):
        raise LineBreakInHeader(field, value)
    return value


def written_address(address: Address) -> str:
    """Return the address as it stands in a header line; its domain in ASCII (RFC 5891).

    Raises:
        LineBreakInHeader, BadAddress: it cannot stand there.
    """
    name = on_one_line("The name of an address", address.name)
    local, _, domain = on_one_line("An address", address.address).rpartition("@")
    if not local or not domain or re.search(r'[\s<>()\[\],;:\\"@]', local + domain):
        raise BadAddress(address.address)
    try:
        host = domain if domain.isascii() else idna.encode(domain, uts46=True).decode()
    except idna.IDNAError as error:
        raise BadAddress(address.address) from error
    return f"{_phrase(name)} <{local}@{host}>" if name else f"{local}@{host}"


def _phrase(name: str) -> str:
    if not name.isascii():
        return encoded_words(name)
    escaped = name.replace("\\", r"\\").replace('"', r"\"")
    return f'"{escaped}"' if _SPECIAL.search(name) or "=?" in name else name


def encoded_words(text: str) -> str:
    """Return the text in encoded words where it needs them (RFC 2047)."""
    short = all(len(word) <= LONGEST_WORD for word in text.split(" "))
    if text.isascii() and short and "=?" not in text:
        return text
    return Header(text, "utf-8", maxlinelen=70).encode(linesep="\n").replace("\n", "")


def boxed_ids(field: str, *message_ids: str) -> str:
    """Return the message ids in angle brackets."""
    return " ".join(boxed(field, one) for one in message_ids)


def boxed(field: str, value: str) -> str:
    """Return the value in angle brackets, or nothing for nothing."""
    bare = re.sub(r"[<>\s]", "", on_one_line(field, value))
    return f"<{bare}>" if bare else ""


def folded(name: str, value: str) -> str:
    """Return the header line, folded at spaces where it is long (RFC 5322, 2.2.3)."""
    lines = [f"{name}:"]
    for word in value.split(" "):
        if len(lines[-1]) + 1 + len(word) > FOLD_AT and lines[-1].strip() != f"{name}:" and word:
            lines.append("")
        lines[-1] += f" {word}"
    return "\r\n".join(lines) + "\r\n"
