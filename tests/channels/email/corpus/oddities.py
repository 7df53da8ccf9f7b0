"""Letters with everything that goes wrong: charsets, structure, reports, what Outlook packs.

Each says what reading it has to give; the fuzzer takes the same letters as its originals.
"""

from dataclasses import dataclass, field
from struct import pack

from tests.channels.email.corpus.wording import WORDINGS


@dataclass(frozen=True)
class OddLetter:
    """A letter, and what has to come of it.

    Attributes:
        text: how the text begins, None where it does not matter.
        files: the names of its attachments.
        remarks: ids of the remarks, without their area; None where they do not matter.
    """

    name: str
    raw: bytes
    text: str | None = None
    files: tuple[str, ...] = ()
    remarks: frozenset[str] | None = field(default_factory=frozenset)
    automatic: str | None = None


def raw_letter(head: str, body: bytes, *, sender="Ann <ann@mail.example>", subject="10-4471"):
    """Return a letter's bytes with the header lines and the body."""
    lines = (
        f"From: {sender}\nTo: service@shop.example\nSubject: {subject}\nMIME-Version: 1.0\n{head}"
    )
    return lines.replace("\n", "\r\n").encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def _charset(language, charset, label, *, remarks=frozenset()):
    words = WORDINGS[language].replies[1]
    text = "\n".join([*words, *WORDINGS[language].close])
    return OddLetter(
        f"{language} in {charset} called {label or 'nothing'}",
        raw_letter(
            f"Content-Type: text/plain{f'; charset={label}' if label else ''}\n"
            "Content-Transfer-Encoding: 8bit",
            text.replace("\n", "\r\n").encode(charset),
        ),
        text=text,
        remarks=frozenset(remarks),
    )


ODD = {"odd-charset"}
SCRIPTS = {
    "gb18030": "您好。灯坏了。",
    "gbk": "您好。灯坏了。",
    "big5": "您好。燈壞了。",
    "shift_jis": "こんにちは、ランプが壊れました。",
    "iso-2022-jp": "こんにちは、ランプが壊れました。",
    "euc-jp": "こんにちは、ランプが壊れました。",
    "euc-kr": "안녕하세요, 램프가 고장났어요.",
    "koi8-r": "Здравствуйте, лампа сломана.",
    "windows-1251": "Здравствуйте, лампа сломана.",
    "windows-1253": "Γεια σας, η λάμπα χάλασε.",
    "windows-1254": "Merhaba, lamba bozuldu, çok üzgünüm, şimdi.",
    "windows-1255": "שלום, המנורה שבורה.",
    "windows-1256": "مرحبا، المصباح مكسور.",
    "windows-1257": "Labas, lempa sugedo, ačiū.",
    "windows-1258": "Lampe cassée, đ.",
    "iso-8859-5": "Здравствуйте, лампа сломана.",
    "iso-8859-7": "Γεια σας, η λάμπα χάλασε.",
    "iso-8859-16": "Bună, lampa este stricată, mulțumesc.",
    "utf-16": "Lampe défectueuse 灯",
}
CHARSETS = (
    *(_charset(each, "utf-8", "utf-8") for each in WORDINGS),
    *(_charset(each, "utf-8", None) for each in WORDINGS),
    *(_charset(each, "utf-8", "iso-8859-1", remarks=ODD) for each in WORDINGS if each != "en"),
    *(_charset(each, "utf-8", "windows-1250", remarks=ODD) for each in WORDINGS if each != "en"),
    *(_charset(each, "utf-8", "us-ascii") for each in WORDINGS),
    *(_charset(each, "utf-8", "klingon", remarks=ODD) for each in WORDINGS),
    *(_charset(each, "cp1250", "windows-1250") for each in ("de", "pl", "hu", "hr")),
    *(_charset(each, "iso8859-2", "iso-8859-2") for each in ("de", "pl", "hu", "hr")),
    *(_charset(each, "cp1252", "windows-1252") for each in ("en", "de", "nb")),
    *(_charset(each, "iso8859-15", "iso-8859-15") for each in ("en", "de", "nb")),
    *(_charset(each, "cp1252", "utf-8", remarks=ODD) for each in ("de", "nb")),
    *(_charset(each, "cp1250", "utf-8", remarks=ODD) for each in ("pl", "hu", "hr")),
    *(_charset(each, "iso8859-2", "utf-8", remarks=ODD) for each in ("pl", "hu", "hr")),
    *(_charset(each, "cp1250", "iso-8859-1", remarks=ODD) for each in ("pl", "hu", "hr")),
    *(_charset(each, "cp1250", "klingon", remarks=ODD) for each in ("pl", "hu", "hr")),
    *(
        OddLetter(
            f"{charset}, another script",
            raw_letter(f"Content-Type: text/plain; charset={charset}", text.encode(charset)),
            text=text,
        )
        for charset, text in SCRIPTS.items()
    ),
    OddLetter(
        "UTF-7 is refused: it hides markup in what looks like words",
        raw_letter("Content-Type: text/plain; charset=utf-7", b"+ADw-script+AD4-"),
        text="+ADw-script+AD4-",
        remarks=frozenset(ODD),
    ),
    *(
        OddLetter(
            f"no charset but {name}",
            raw_letter(f"Content-Type: text/plain; charset={name}", b"abc"),
            text="abc",
            remarks=frozenset(ODD),
        )
        for name in ("idna", "punycode", "rot13", "base64", "zip", "unicode_escape", "x" * 300)
    ),
)

NESTED = "".join(
    f"--n{depth}\r\nContent-Type: multipart/mixed; boundary=n{depth + 1}\r\n\r\n"
    for depth in range(100)
)


LETTERS_WITHIN = "".join(
    f"--n{depth}\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@x.example\r\n"
    f"Content-Type: multipart/mixed; boundary=n{depth + 1}\r\n\r\n"
    for depth in range(105)
)


def _mixed(*parts: str, head="Content-Type: multipart/mixed; boundary=b", end="--b--") -> bytes:
    body = "".join(f"--b\r\n{part}\r\n".replace("\n", "\r\n") for part in parts)
    return raw_letter(head, (body.replace("\r\r", "\r") + end).encode())


PLAIN = "Content-Type: text/plain\n\nThe lamp is broken."
STRUCTURE = (
    OddLetter(
        "a boundary that never comes",
        raw_letter("Content-Type: multipart/mixed; boundary=b", b"The lamp."),
        text="The lamp.",
        remarks=frozenset({"odd-structure"}),
    ),
    OddLetter(
        "no boundary named",
        raw_letter("Content-Type: multipart/mixed", b"The lamp."),
        text="The lamp.",
        remarks=frozenset({"odd-structure"}),
    ),
    OddLetter("no end of the last part", _mixed(PLAIN, end=""), text="The lamp is broken."),
    OddLetter(
        "a hundred parts within parts",
        raw_letter("Content-Type: multipart/mixed; boundary=n0", NESTED.encode() + b"deep"),
        remarks=None,
    ),
    OddLetter(
        "a hundred letters within letters",
        raw_letter("Content-Type: multipart/mixed; boundary=n0", LETTERS_WITHIN.encode()),
        files=("letter.eml",),
        remarks=frozenset({"too-many-parts"}),
    ),
    OddLetter(
        "base64 that is none", raw_letter("Content-Transfer-Encoding: base64", b"***"), text=""
    ),
    OddLetter(
        "an encoding that does not exist",
        raw_letter("Content-Transfer-Encoding: rot13", b"Gur ynzc"),
        text="Gur ynzc",
        remarks=frozenset({"odd-encoding"}),
    ),
    OddLetter(
        "quoted-printable with a broken end",
        raw_letter("Content-Transfer-Encoding: quoted-printable", b"a=3Db=\r\nc=ZZ="),
        text="a=bc=ZZ",
    ),
    OddLetter(
        "eight bits above",
        raw_letter("Content-Type: text/plain; charset=utf-8", b"x", subject="Größe der Lampe"),
        text="x",
    ),
    OddLetter(
        "text and pages, nothing in the text",
        _mixed(
            "Content-Type: text/plain\n\n ",
            "Content-Type: text/html\n\n<p>The lamp",
            head="Content-Type: multipart/alternative; boundary=b",
        ),
        text="The lamp",
    ),
    OddLetter(
        "a letter within",
        _mixed(
            PLAIN, "Content-Type: message/rfc822\n\nFrom: bob@x.example\nSubject: Older\n\nfirst"
        ),
        text="The lamp is broken.",
        files=("Older.eml",),
    ),
    OddLetter(
        "a letter within a letter within",
        _mixed(
            PLAIN,
            "Content-Type: message/rfc822\n\nFrom: b@x.example\nSubject: Outer\n"
            "Content-Type: message/rfc822\n\nSubject: Inner\n\nfirst",
        ),
        text="The lamp is broken.",
        files=("Outer.eml",),
    ),
    OddLetter(
        "a picture in the text",
        _mixed(
            "Content-Type: text/html\n\n<img src='cid:i@x'>Look",
            "Content-Type: image/png\nContent-ID: <i@x>\n"
            "Content-Transfer-Encoding: base64\n\niVBORw0KGgo=",
            head="Content-Type: multipart/related; boundary=b",
        ),
        text="Look",
        files=("part-1.png",),
    ),
    OddLetter("nothing below", raw_letter("Content-Type: text/plain", b""), text=""),
    OddLetter(
        "a name with a path",
        _mixed(PLAIN, 'Content-Type: application/pdf; name="../../etc/passwd"\n\n%PDF-'),
        text="The lamp is broken.",
        files=("passwd",),
    ),
    OddLetter(
        "a name that turns around",
        _mixed(PLAIN, "Content-Type: application/pdf; name*=utf-8''%E2%80%AEfdp.exe\n\n%PDF-"),
        text="The lamp is broken.",
        files=("fdp.exe",),
    ),
)


def _event(*lines: str) -> bytes:
    body = "\r\n".join(["BEGIN:VCALENDAR", *lines, "END:VCALENDAR"])
    return raw_letter("Content-Type: text/calendar; charset=utf-8; method=REQUEST", body.encode())


CALENDARS = (
    OddLetter(
        "an invitation",
        _event(
            "METHOD:REQUEST",
            "BEGIN:VEVENT",
            "SUMMARY:Fitting\\, lamp",
            "DTSTART;TZID=Europe/Vienna:20240312T140500",
            "DTEND;TZID=Europe/Vienna:20240312T150000",
            "LOCATION:Shop",
            'ORGANIZER;CN="Hall, Ann":mailto:ann@mail.example',
            "END:VEVENT",
        ),
        files=("invitation.ics",),
    ),
    OddLetter(
        "an appointment that breaks off",
        _event("BEGIN:VEVENT", "DTSTART:20240312"),
        files=("invitation.ics",),
    ),
    OddLetter(
        "a calendar without a day",
        _event("BEGIN:VEVENT", "SUMMARY:x", "END:VEVENT"),
        files=("invitation.ics",),
    ),
)


def tnef(*attributes: tuple[int, int, bytes], end: bytes = b"") -> bytes:
    """Return a winmail.dat with these attributes: level, name and value of each."""
    packed = b"".join(
        pack("<BHHI", level, name, 0, len(value)) + value + pack("<H", sum(value) & 0xFFFF)
        for level, name, value in attributes
    )
    return b"\x78\x9f\x3e\x22" + pack("<H", 1) + packed + end


def mapi(*properties: tuple[int, int, bytes]) -> bytes:
    """Return properties, each with its kind, its tag and one value of changing length."""
    packed = b"".join(
        pack("<HHII", kind, tag, 1, len(value)) + value + b"\0" * (-len(value) % 4)
        for kind, tag, value in properties
    )
    return pack("<I", len(properties)) + packed


WINMAIL = tnef(
    (1, 0x9007, pack("<II", 1250, 0)),
    (1, 0x9003, mapi((0x1E, 0x1000, "Lampa świeci.\0".encode("cp1250")))),
    (2, 0x9002, b"\0" * 14),
    (2, 0x8010, b"SHORT~1.PDF\0"),
    (2, 0x800F, b"%PDF-1.4 lamp"),
    (
        2,
        0x9005,
        mapi(
            (0x1F, 0x3707, "Rechnung März.pdf\0".encode("utf-16-le")),
            (0x1E, 0x370E, b"application/pdf\0"),
        ),
    ),
    (2, 0x9002, b"\0" * 14),
    (
        2,
        0x9005,
        mapi((0x1F, 0x3707, "notes.txt\0".encode("utf-16-le")), (0x0102, 0x3701, b"hello")),
    ),
)
PACKED = (
    OddLetter(
        "winmail.dat",
        raw_letter("Content-Type: application/ms-tnef; name=winmail.dat", WINMAIL),
        text="Lampa świeci.",
        files=("Rechnung März.pdf", "notes.txt"),
        remarks=frozenset({"unpacked"}),
    ),
    OddLetter(
        "winmail.dat that breaks off",
        raw_letter("Content-Type: application/ms-tnef; name=winmail.dat", WINMAIL[:-60]),
        remarks=None,
        files=("Rechnung März.pdf",),
    ),
    OddLetter(
        "winmail.dat that is none",
        raw_letter("Content-Type: application/ms-tnef; name=winmail.dat", b"hello"),
        files=("winmail.dat",),
    ),
    OddLetter(
        "winmail.dat that claims a billion",
        raw_letter(
            "Content-Type: application/ms-tnef; name=winmail.dat",
            tnef((1, 0x9003, b"\xff" * 40), end=b"\1\3\x90\0\0\xff\xff\xff\xff"),
        ),
        remarks=frozenset({"unpacked"}),
    ),
)


def bounce(message_id: str, *, action="failed", status="5.1.1", shape="report") -> bytes:
    """Return a mail server's report about the letter with this id, in one of three shapes."""
    returned = f"Message-ID: <{message_id}>\nSubject: Re: Lamp\n"
    told = (
        f"Final-Recipient: rfc822; ann@mail.example\nAction: {action}\nStatus: {status}\n"
        f"Diagnostic-Code: smtp; 550 {status} no such user"
    )
    if shape == "plain":
        body = f"It could not be delivered:\n ann@mail.example: {status} no user\n\n{returned}\n"
        return raw_letter(
            "Return-Path: <>\nContent-Type: text/plain",
            body.encode(),
            sender="Mailer-Daemon@mx.example",
        )
    kind = "message/rfc822" if shape == "report" else "text/rfc822-headers"
    return _mixed(
        "Content-Type: text/plain\n\nIt could not be delivered.",
        f"Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example\n\n{told}\n",
        f"Content-Type: {kind}\n\n{returned}\nHello",
        head="Return-Path: <>\nContent-Type: multipart/report; report-type=delivery-status;"
        " boundary=b",
    )


REPORTS = (
    *(
        OddLetter(
            f"a bounce, {shape}",
            bounce("7.1.x@shop.example", shape=shape),
            remarks=None,
            automatic="bounce",
            files=files,
        )
        for shape, files in (
            ("report", ("report.txt", "Re_ Lamp.eml")),
            ("headers", ("report.txt", "headers.txt")),
            ("plain", ()),
        )
    ),
    OddLetter(
        "a receipt",
        raw_letter(
            "Content-Type: multipart/report; report-type=disposition-notification; boundary=b",
            b"--b\r\n\r\nRead.\r\n--b\r\nContent-Type: message/disposition-notification\r\n\r\n"
            b"Disposition: manual-action/MDN-sent-manually; displayed\r\n--b--",
        ),
        text="Read.",
        files=("report.txt",),
        automatic="receipt",
    ),
    *(
        OddLetter(
            f"away: {subject}",
            raw_letter("Content-Type: text/plain", b"I am away.", subject=subject),
            text="I am away.",
            automatic="auto_reply",
        )
        for subject in (
            "Automatic reply: Lamp",
            "Automatische Antwort: Lampe",
            "Abwesenheitsnotiz: Lampe",
            "Odpowiedź automatyczna: Lampa",
            "Automatikus válasz: Lámpa",
            "Automatski odgovor: Lampa",
            "Autosvar: Lampe",
        )
    ),
    OddLetter(
        "a letter that goes round",
        raw_letter("Received: by a.example\n" * 101 + "Content-Type: text/plain", b"x"),
        text="x",
        automatic="loop",
    ),
)

ODD_LETTERS = (*CHARSETS, *STRUCTURE, *CALENDARS, *PACKED, *REPORTS)
