"""Bytes to text, whatever charset the sender claims."""

import codecs
import re
from dataclasses import dataclass

SUPERSETS = {
    "ascii": "utf-8",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso2022_jp": "iso2022_jp_2",
    "big5": "big5hkscs",
    "tis-620": "iso8859-11",
}
"""What programs write under a charset's name is a little more than the name says."""

READ = re.compile(
    r"utf-(8|8-sig|16(-[bl]e)?|32(-[bl]e)?)|cp\d{3,4}|iso8859-\d+|iso2022_\w+|koi8-\w|mac-\w+"
    r"|gb18030|hz|cp949|cp932|johab|big5\w*|euc_\w+|shift_\w+|kz1048|ptcp154"
)
"""Codecs that are charsets and take time in proportion to the text (not idna or punycode)."""

# Control characters but tab and newline; lone halves of surrogate pairs.
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")
_LINE_END = re.compile("\r\n?")


@dataclass(frozen=True)
class Decoded:
    """Text, and whether the charset was as the sender said."""

    text: str
    as_said: bool


def decode_text(content: bytes, charset: str | None) -> Decoded:
    """Return the text without control characters, its lines ended by a newline alone.

    An unknown charset, or one that the bytes do not follow, is guessed: UTF-8 where it fits, else
    Windows-1252, which fits anything.
    """
    codec = _codec(charset)
    for guess in (codec, "utf-8"):
        text = _strictly(content, guess) if guess else None
        if text is not None:
            return Decoded(clean(text), as_said=not charset or guess == codec)
    return Decoded(clean(content.decode("cp1252", "replace")), as_said=False)


def clean(text: str) -> str:
    """Return the text with plain line ends and without characters that nothing may hold."""
    return _UNSPEAKABLE.sub("", _LINE_END.sub("\n", text))


def _codec(charset: str | None) -> str | None:
    try:
        name = codecs.lookup(charset or "ascii").name
    except (LookupError, ValueError):
        return None
    name = SUPERSETS.get(name, name)
    return name if READ.fullmatch(name) else None


def _strictly(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec)
    except UnicodeDecodeError:
        return None
