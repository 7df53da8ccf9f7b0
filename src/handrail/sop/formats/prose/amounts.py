"""Money, lengths of time and numbers as people write them within a sentence."""

import re

from handrail.clock import BadDuration, Duration, Unit, parse_duration
from handrail.rules import Money
from handrail.sop.figures import read_money
from handrail.sop.formats.prose.cues import Cues

WORDS_FOR_MONEY = r"[Ee]uros?|eura|złotych|forint(?:ot|ig)?|kroner|dollars?"
SIGNS = rf"€|\$|£|EUR|USD|GBP|PLN|HUF|NOK|zł|Ft|kr|{WORDS_FOR_MONEY}"
FIGURE = r"[0-9]{1,3}(?:[   .,'][0-9]{3})+(?:[.,][0-9]{1,2})?|[0-9]{1,9}(?:[.,][0-9]{1,2})?"
MONEY = re.compile(
    rf"(?:(?P<before>{SIGNS})\s?)(?P<one>{FIGURE})(?![\w%])|(?P<two>{FIGURE})(?:,-)?\s?(?P<after>{SIGNS})(?!\w)"
)
CODES = {
    "zł": "PLN",
    "złotych": "PLN",
    "Ft": "HUF",
    "kr": "NOK",
    "kroner": "NOK",
    "€": "EUR",
    "$": "USD",
    "£": "GBP",
}
WORDS = {"euro": "EUR", "eura": "EUR", "fori": "HUF", "doll": "USD"}
BUSINESS = (Unit.BUSINESS_MINUTE, Unit.BUSINESS_HOUR, Unit.BUSINESS_DAY)
ORDER = (*(unit.value for unit in BUSINESS), "week", "day", "hour", "minute")
DAYS_OF_A_WEEK = 7
NUMBER = r"(?<![\w.,])(?P<number>[0-9]{1,4}|[^\W\d_]+)[\s-]?\s*"


def money_in(text: str, cues: Cues) -> Money | None:
    """Return the first amount of money."""
    for found in MONEY.finditer(text):
        sign = found["before"] or found["after"]
        code = CODES.get(sign) or WORDS.get(sign.lower()[:4]) or sign.upper()
        amount = read_money(f"{found['one'] or found['two']} {code}", cues.language)
        if amount is not None and amount.amount > 0:
            return amount
    return None


def duration_in(text: str, cues: Cues) -> Duration | None:
    """Return the first length of time that the text names in whole numbers; weeks as days."""
    found = [
        (match.start(), rank, name, int(number))
        for rank, name in enumerate(ORDER)
        for match in re.finditer(NUMBER + cues.units[name].pattern, text, re.IGNORECASE)
        if (number := number_of(match["number"], cues)) is not None
    ]
    if not found:
        return None
    _, _, name, amount = min(found)
    unit, size = ("day", DAYS_OF_A_WEEK) if name == "week" else (name, 1)
    try:
        return parse_duration(f"{amount * size} {unit}")
    except BadDuration:
        return None


def number_of(word: str, cues: Cues) -> int | None:
    """Return the number that a word or figures stand for."""
    return int(word) if word.isdecimal() else cues.numbers.get(word.lower())


def times_in(text: str, cues: Cues) -> int | None:
    """Return how often something is tried, such as 3 in "up to three times"."""
    pattern = NUMBER + cues.lists["times"].pattern
    counts = (
        number_of(found["number"], cues) for found in re.finditer(pattern, text, re.IGNORECASE)
    )
    spoken = next((count for count in counts if count), None)
    return spoken or _in_one_word(text, cues)


def without_times(text: str, cues: Cues) -> str:
    """Return the text without what says how often, such as ", but no more than four times"."""
    before = rf"(?:[,;]\s*(?:[^\W\d_]+\s+){{0,2}}?)?(?:{cues.lists['up_to'].pattern}\s*)?"
    counted = re.compile(before + NUMBER + cues.lists["times"].pattern, re.IGNORECASE)
    multiple = re.compile(rf"{before}(?P<number>\w*(?:{'|'.join(MULTIPLES)}))\b", re.IGNORECASE)
    for pattern in (counted, multiple):
        for found in pattern.finditer(text):
            if number_of(found["number"], cues) is not None:
                rest = f"{text[: found.start()].rstrip()} {text[found.end() :].lstrip()}"
                return re.sub(r"\s+(?=[.,;:!?])", "", rest).strip(" ,;")
    return text


def _in_one_word(text: str, cues: Cues) -> int | None:
    """Return the number of a word such as "twice" or "dreimal"."""
    words = (word for word in re.findall(r"\w+", text.lower()) if word.endswith(MULTIPLES))
    return next((cues.numbers[word] for word in words if word in cues.numbers), None)


MULTIPLES = ("twice", "once", "mal", "krotnie", "szor", "szer", "ször", "put")
