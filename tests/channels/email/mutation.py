"""Letters broken at random, but always in the same way; and what must hold of each."""

import json

from handrail.channels.email.html import safe_html
from handrail.channels.email.letter import Unreadable
from handrail.channels.email.letter_json import from_json, to_json
from handrail.channels.email.limits import MAX_ADDRESSES, MAX_PARTS, MAX_REMARKS
from handrail.channels.email.read import read_letter
from handrail.words import Language, say
from tests.channels.email.corpus.oddities import ODD_LETTERS
from tests.channels.email.corpus.replies import labelled_replies
from tests.channels.email.data import LETTERS
from tests.channels.email.letters import SHAPES

SPLINTERS = (
    *(b"\r\n", b"\n", b"\r", b"\x00", b"\xff\xfe", b"--", b"--b\r\n", b"--b--\r\n", b";", b'"'),
    *(b"=?", b"?=", b"=?utf-8?b?", b"boundary=b", b"charset=utf-16", b"charset=hz", b"(", b"<"),
    *(b">", b"Content-Type: multipart/mixed; boundary=b\r\n", b"Content-Type: message/rfc822\r\n"),
    *(b"Content-Transfer-Encoding: base64\r\n", b"From: ", b"\r\n\r\n", b"name*0*=", b"%zz"),
    *(b"BEGIN:VEVENT\r\n", b"\xff\xff\xff\xff", b"-- \r\n", b"> ", b"<div class=gmail_quote>"),
    *(b"Authentication-Results: mx; dmarc=fail\r\n", b"xn--", b"</", b"charset=iso-8859-1"),
)


def originals():
    """Return the letters to break: the corpus, and the public ones where they are beside us."""
    own = (*SHAPES, *(odd.raw for odd in ODD_LETTERS), *(one.raw for one in labelled_replies()))
    if not LETTERS.is_dir():
        print(f"no letters in {LETTERS}: broken are our own ones only")
        return own
    return (*own, *(file.read_bytes() for file in sorted(LETTERS.rglob("*.eml"))))


def broken(raw, chance):
    """Return the letter with up to eight things wrong."""
    pieces = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(pieces) + 1)
        match chance.randrange(5):
            case 0:
                pieces[at:at] = chance.choice(SPLINTERS)
            case 1:
                del pieces[at : at + chance.randrange(40)]
            case 2:
                pieces[at : at + 1] = bytes([chance.randrange(256)])
            case 3:
                start = chance.randrange(len(pieces) + 1)
                pieces[at:at] = pieces[start : start + chance.randrange(400)]
            case 4:
                del pieces[at + chance.randrange(2000) :]
    return bytes(pieces)


def check(raw):
    """Read the letter and fail unless all that must hold of any letter holds; say what it was."""
    try:
        letter = read_letter(raw)
    except Unreadable as unreadable:
        say(unreadable.why, Language.DE)
        return "unreadable"
    assert "@" in letter.sender.address
    for words in (letter.subject, letter.sender.name, *(one.name for one in letter.attachments)):
        assert words.isprintable() or not set(words) & set("\r\n\x00\u202e")
    json.dumps(json.loads(to_json(letter)), ensure_ascii=False).encode("utf-8")
    assert "\x00" not in letter.text + letter.subject
    assert len(letter.attachments) <= MAX_PARTS
    assert len(letter.to) <= MAX_ADDRESSES
    assert len(letter.remarks) <= MAX_REMARKS
    said = (*letter.remarks, *letter.warnings)
    said += tuple(each for file in letter.attachments for each in (*file.warnings, *file.remarks))
    assert all(say(each, Language.DE) for each in said)
    assert from_json(to_json(letter)) == letter
    safe_html(letter.html or "")
    return "automatic" if letter.automatic else "read"
