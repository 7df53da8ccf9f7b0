"""Bytes to text, whatever charset the sender claims."""

import codecs
import re
from dataclasses import dataclass

from handrail.channels.email.language_of import language_of
from handrail.words import Language

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

_ONE_BYTE = re.compile(r"cp12\d\d|iso8859-\d+")
_LETTERS: dict[Language | None, str] = {
    Language.PL: "ąćęłńóśźż",
    Language.HU: "áéíóöőúüű",
    Language.HR: "čćđšž",
}
"""The letters of languages that are written in Windows-1250 or ISO 8859-2."""

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
    Windows-1252, which fits anything, or for Polish, Hungarian and Croatian words the charset in
    which these are written. A name of one byte per letter is checked: UTF-8 is often called so.
    """
    codec = _codec(charset)
    if codec and _ONE_BYTE.fullmatch(codec) and (mended := _mislabelled(content, codec)):
        return Decoded(clean(mended), as_said=False)
    for guess in (codec, "utf-8"):
        text = _strictly(content, guess) if guess else None
        if text is not None:
            return Decoded(clean(text), as_said=not charset or guess == codec)
    text = content.decode("cp1252", "replace")
    return Decoded(clean(_central_european(content, text) or text), as_said=False)


def _mislabelled(content: bytes, codec: str) -> str | None:
    """Return the text where the bytes are UTF-8, or Central European called Western."""
    if content.isascii():
        return None
    text = _strictly(content, "utf-8")
    if text is None and codec == "cp1252":
        text = _central_european(content, content.decode("cp1252", "replace"))
    return text


def _central_european(content: bytes, western: str) -> str | None:
    """Return the text in the charset of its language, or nothing where that is a Western one."""
    letters = _LETTERS.get(language_of(western))
    if letters is None:
        return None
    texts = [content.decode(codec, "replace") for codec in ("cp1250", "iso8859-2")]
    return max(texts, key=lambda text: sum(letter in letters for letter in text.lower()))


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
