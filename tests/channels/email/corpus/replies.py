"""The replies of the corpus: each mail program in each language, in the ways people answer.

Every line is labelled when it is written, so nothing has to be judged afterwards. Half of the
pairs of program and language are held back: the rules were written without a look at them.
"""

import html
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from textwrap import wrap

from handrail.channels.email.quote import Kind
from tests.channels.email.corpus.programs import PROGRAMS, Program
from tests.channels.email.corpus.wording import WORDINGS, Wording

ADDRESS = "service@shop.example"
Line = tuple[Kind, str]


@dataclass(frozen=True)
class LabelledReply:
    """A letter, and which of its lines are new, quoted or a signature."""

    name: str
    program: str
    language: str
    held_back: bool
    raw: bytes
    lines: tuple[Line, ...]


def labelled_replies() -> tuple[LabelledReply, ...]:
    """Return every reply of the corpus, always the same."""
    return tuple(reply for program in PROGRAMS for reply in _of(program))


def _of(program: Program) -> Iterator[LabelledReply]:
    pair = f"{program.name}, {program.language}"
    held_back = sha256(pair.encode()).digest()[0] % 2 == 1
    for layout, (lines, markup) in _layouts(program, held_back=held_back):
        yield LabelledReply(
            name=f"{pair}: {layout}",
            program=program.name,
            language=program.language,
            held_back=held_back,
            raw=_letter(program, lines, markup),
            lines=tuple((kind, line) for kind, line in lines if line.strip(" >_-")),
        )


def _layouts(program: Program, *, held_back: bool) -> Iterator[tuple[str, tuple[list[Line], str]]]:
    words = WORDINGS[program.language]
    shop = words.shop[held_back]
    yield "above", (_above(program, words, shop, words.replies[0], words.ours[0]), "")
    yield (
        "above, long",
        (_folded(_above(program, words, shop, words.replies[2], words.ours[1])), ""),
    )
    yield "signed", (_signed(program, words, shop), "")
    if program.marks:
        yield "between", (_between(program, words, shop), "")
        yield "below", (_below(program, words, shop), "")
    if program.forward:
        yield "forwarded", (_forwarded(program, words, shop), "")
    if program.html:
        lines = _above(program, words, shop, words.replies[1], words.ours[1])
        yield "HTML alone", (lines, _markup(program, lines))


def _above(
    program: Program, words: Wording, shop: str, reply: tuple[str, ...], ours: tuple[str, ...]
) -> list[Line]:
    device = [program.device, ""] if program.device else []
    return [
        *_as(Kind.NEW, *reply, "", *words.close, ""),
        *_as(Kind.SIGNATURE, *device),
        *_quoted(program, words, shop, ours),
    ]


def _signed(program: Program, words: Wording, shop: str) -> list[Line]:
    return [
        *_as(Kind.NEW, *words.replies[1], ""),
        *_as(Kind.SIGNATURE, "-- ", *words.card, ""),
        *_quoted(program, words, shop, words.ours[0]),
    ]


def _between(program: Program, words: Wording, shop: str) -> list[Line]:
    first, second, *rest = words.ours[1]
    return [
        *_as(Kind.QUOTED, *_intro(program, words, shop), f"> {first}"),
        *_as(Kind.NEW, "", words.between[0], ""),
        *_as(Kind.QUOTED, f"> {second}"),
        *_as(Kind.NEW, "", words.between[1], ""),
        *_as(Kind.QUOTED, *(f"> {line}" for line in rest)),
    ]


def _below(program: Program, words: Wording, shop: str) -> list[Line]:
    return [
        *_quoted(program, words, shop, words.ours[0]),
        *_as(Kind.NEW, "", *words.replies[0]),
    ]


def _forwarded(program: Program, words: Wording, shop: str) -> list[Line]:
    above = _filled(program.forward, words, shop)
    return [
        *_as(Kind.NEW, *words.replies[0], ""),
        *_as(Kind.QUOTED, *above, "", *words.ours[0]),
    ]


def _quoted(program: Program, words: Wording, shop: str, ours: tuple[str, ...]) -> list[Line]:
    intro = _intro(program, words, shop)
    if program.marks:
        older = [">> " + "1-555", "> " + "10-1"] if len(ours[0]) % 2 else []
        return _as(Kind.QUOTED, *intro, *(f"> {line}" for line in ours), *older)
    indent = "  " if program.name == "Yahoo" else ""
    return _as(Kind.QUOTED, *intro, "", *(f"{indent}{line}" for line in ours))


def _intro(program: Program, words: Wording, shop: str) -> list[str]:
    return _filled(program.intro, words, shop)


def _filled(pattern: str, words: Wording, shop: str) -> list[str]:
    text = pattern.format(
        name=shop, address=ADDRESS, customer=words.customer, subject=words.subject
    )
    return text.split("\n")


def _folded(lines: list[Line]) -> list[Line]:
    """Return the lines folded at 72 characters, as programs fold what they introduce."""
    folded: list[Line] = []
    for kind, line in lines:
        if kind is Kind.SIGNATURE:
            folded.append((kind, line))
            continue
        mark = "> " if line.startswith("> ") else ""
        pieces = wrap(line[len(mark) :], 72, break_on_hyphens=False, break_long_words=False)
        folded += [(kind, mark + piece) for piece in pieces] or [(kind, line)]
    return folded


def _as(kind: Kind, *lines: str) -> list[Line]:
    return [(kind, line) for line in lines]


def _markup(program: Program, lines: list[Line]) -> str:
    parts = {
        kind: [html.escape(line.lstrip("> ")) for each, line in lines if each is kind and line]
        for kind in Kind
    }
    new = "".join(f"<div>{line}</div>" for line in parts[Kind.NEW])
    device = "".join(f"<div><br></div><div>{line}</div>" for line in parts[Kind.SIGNATURE])
    written = _filled(program.intro, WORDINGS[program.language], "")
    intro = len([line for line in written if line.strip("> ")])
    above, below = parts[Kind.QUOTED][:intro], parts[Kind.QUOTED][intro:]
    if program.html == "cite":
        head = f'<div dir="ltr" class="attr">{" ".join(above)}<br></div>'
        body = "<br>".join(below)
        quote = f"<blockquote>{body}</blockquote>"
        return f"<html><body>{new}{device}<br><div>{head}{quote}</div></body></html>"
    head = "".join(f"{_bold(one)}<br>" for one in above if one.strip("_-"))
    body = "".join(f"<p>{line}</p>" for line in below)
    quote = f'<hr tabindex="-1"><div><font>{head}</font></div><div>{body}</div>'
    return f"<html><body>{new}{device}{quote}</body></html>"


def _bold(line: str) -> str:
    label, colon, value = line.partition(":")
    return f"<b>{label}:</b>{value}" if colon else line


def _letter(program: Program, lines: list[Line], markup: str) -> bytes:
    text = markup or "\n".join(line for _, line in lines) + "\n"
    head = [
        f"From: <customer@mail.{program.language}.example>",
        f"To: {ADDRESS}",
        "Subject: Re: 10-4471",
        "Date: Tue, 12 Mar 2024 15:00:00 +0100",
        "MIME-Version: 1.0",
        f"Content-Type: text/{'html' if markup else 'plain'}; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    return ("\n".join(head) + "\n\n" + text).replace("\n", "\r\n").encode()
