"""What an agent or customer typed, as a value of the fact's type, in any of the six languages."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from handrail.rules import Money, Type
from handrail.rules import Value as FactValue
from handrail.sop.answer_bounds import out_of_bounds
from handrail.sop.dates import read_day
from handrail.sop.document import FactDeclaration
from handrail.sop.figures import read_money, read_number
from handrail.sop.folding import fold
from handrail.sop.recognise import HYPHENS, first_match
from handrail.words import Language, Sentence, sentence

LONGEST = 2_000
"""Characters that a text may have as a fact."""

LONGEST_LONG = 4_000
"""Characters that a long text may have, such as a part of a note."""

YES = frozenset({"yes", "y", "ja", "j", "tak", "t", "igen", "i", "da", "d", "1"})
NO = frozenset({"no", "n", "nein", "nie", "nem", "ne", "nei", "2"})
PHONE = re.compile(r"\+?[0-9]{6,15}")
PHONE_SIGNS = re.compile(rf"[\s()/.{HYPHENS}]+")
EMAIL = re.compile(r"[^\s@<>\"]{1,64}@(?:[^\s@<>\".]{1,63}\.){1,8}[^\s@<>\".]{2,63}")


@dataclass(frozen=True)
class NotUnderstood:
    """An answer that is no value of its fact; the sentence says what to write instead."""

    sentence: Sentence


@dataclass(frozen=True)
class Asked:
    """What was asked, of whom and when."""

    declaration: FactDeclaration
    language: Language
    today: date


Answer = FactValue | NotUnderstood


def read_answer(
    declaration: FactDeclaration, text: str, *, language: Language, today: date
) -> Answer:
    """Return the value that the typed answer means, or why it means none.

    Args:
        declaration: the fact that was asked for.
        text: what was typed.
        language: in which `1.500` is read: as a number of thousands or not.
        today: completes a day without a year to the nearest such day.
    """
    written = text.strip()
    if not written:
        return NotUnderstood(sentence("sop-answer-empty"))
    longest = LONGEST_LONG if declaration.declared.type is Type.LONG_TEXT else LONGEST
    if len(written) > longest:
        return NotUnderstood(sentence("sop-answer-text", most=longest))
    answer = _READERS[declaration.declared.type](written, Asked(declaration, language, today))
    return answer if isinstance(answer, NotUnderstood) else _bounded(answer, declaration, language)


def _bounded(value: FactValue, declaration: FactDeclaration, language: Language) -> Answer:
    problem = out_of_bounds(value, declaration, language=language)
    return value if problem is None else NotUnderstood(problem)


def _text(text: str, asked: Asked) -> Answer:
    masks = asked.declaration.looks_like
    if not masks:
        return text
    found = next((seen for mask in masks if (seen := first_match(text, mask))), None)
    if found is not None:
        return found
    which = "mask" if len(masks) == 1 else "masks"
    return _not(which, text, mask=", ".join(masks))


def _long_text(text: str, _: Asked) -> Answer:
    return text


def _file(text: str, asked: Asked) -> Answer:
    return _text(text, asked) if len(text.splitlines()) == 1 else _not("file", text)


def _number(text: str, asked: Asked) -> Answer:
    number = read_number(_without_unit(text, asked.declaration), asked.language)
    return _not("number", text) if number is None else number


def _without_unit(text: str, declaration: FactDeclaration) -> str:
    """Return the text without the unit behind it, in whichever language it was written."""
    units = declaration.unit.wordings if declaration.unit else ()
    for _, unit in units:
        if text.casefold().endswith(unit.casefold()):
            return text[: -len(unit)].strip()
    return text


def _money(text: str, asked: Asked) -> Answer:
    money: Money | None = read_money(text, asked.language)
    return money or _not("money", text)


def _date(text: str, asked: Asked) -> Answer:
    return read_day(text, asked.language, today=asked.today) or _not("date", text)


def _time(text: str, _: Asked) -> Answer:
    found = re.fullmatch(r"([01]?[0-9]|2[0-3])[:.]([0-5][0-9])", text)
    return time(int(found[1]), int(found[2])) if found else _not("time", text)


def _moment(text: str, _: Asked) -> Answer:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return _not("moment", text)
    return moment if moment.utcoffset() is not None else _not("moment", text)


def _yes_or_no(text: str, _: Asked) -> Answer:
    word = fold(text).strip(" .!")
    if word in YES | NO:
        return word in YES
    return _not("yes-or-no", text)


def _choice(text: str, asked: Asked) -> Answer:
    options = asked.declaration.declared.options
    spelt = _by_spelling(asked.declaration)
    chosen = spelt.get(fold(text))
    if chosen is None:
        shown = ", ".join(_label(asked, option) for option in options)
        return _not("choice", text, options=shown)
    return chosen


def _by_spelling(declaration: FactDeclaration) -> dict[str, str]:
    options = declaration.declared.options
    numbers = {str(number): option for number, option in enumerate(options, start=1)}
    labels = {
        fold(said): option
        for option, label in declaration.option_labels
        for _, said in label.wordings
    }
    return numbers | labels | {fold(option): option for option in options}


def _label(asked: Asked, option: str) -> str:
    labels = dict(asked.declaration.option_labels)
    return labels[option].said_in(asked.language) if option in labels else option


def _several(text: str, asked: Asked) -> Answer:
    parts = tuple(part.strip() for part in re.split(r"[,;\n]", text) if part.strip())
    return _chosen(parts, asked) if asked.declaration.declared.options else parts


def _chosen(parts: tuple[str, ...], asked: Asked) -> Answer:
    """Return the options that are meant, each once; the first that is none is told."""
    chosen: list[str] = []
    for part in parts:
        option = _choice(part, asked)
        if isinstance(option, NotUnderstood):
            return option
        chosen.append(str(option))
    return tuple(dict.fromkeys(chosen))


def _phone(text: str, _: Asked) -> Answer:
    digits = PHONE_SIGNS.sub("", text)
    return digits if PHONE.fullmatch(digits) else _not("phone", text)


def _email(text: str, _: Asked) -> Answer:
    return text if EMAIL.fullmatch(text) else _not("email", text)


def _not(kind: str, text: str, **values: str) -> NotUnderstood:
    shown = text if len(text) <= 80 else text[:79] + "…"
    return NotUnderstood(sentence(f"sop-answer-{kind}", text=shown, **values))


_READERS: dict[Type, Callable[[str, Asked], Answer]] = {
    Type.TEXT: _text,
    Type.LONG_TEXT: _long_text,
    Type.FILE: _file,
    Type.REFERENCE: _text,
    Type.NUMBER: _number,
    Type.MONEY: _money,
    Type.DATE: _date,
    Type.TIME: _time,
    Type.MOMENT: _moment,
    Type.CHOICE: _choice,
    Type.YES_NO: _yes_or_no,
    Type.PHONE: _phone,
    Type.EMAIL: _email,
    Type.SEVERAL: _several,
}
