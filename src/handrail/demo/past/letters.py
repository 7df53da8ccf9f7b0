"""The letter with which a story begins."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from handrail.demo.past.procedures import CHANNEL, Procedures
from handrail.demo.past.rhythm import Arrival
from handrail.demo.shop import Customer
from handrail.demo.texts import Texts, texts
from handrail.desk.histories import Letter
from handrail.desk.opening import OPENS_BY_ITSELF
from handrail.suggest import rank

TRIES = 20


@dataclass(frozen=True)
class Begun:
    """A letter, whose it is, and what it is about."""

    letter: Letter
    customer: Customer
    order: str
    slots: Mapping[str, str]
    words: Texts

    @property
    def names_its_order(self) -> bool:
        """Return whether the order can be read in it."""
        return self.order in self.letter.subject + self.letter.text


def begin(arrival: Arrival, procedures: Procedures, *, chance: Random) -> Begun:
    """Return a letter as it comes; a question is one that no procedure claims for itself."""
    for _ in range(TRIES):
        begun = _letter(arrival, chance=chance)
        if arrival.theme != "other" or not _opens_by_itself(begun.letter, procedures):
            return begun
    return begun


def _letter(arrival: Arrival, *, chance: Random) -> Begun:
    customer = chance.choice(arrival.branch.customers)
    words = texts(customer.language)
    days = chance.randrange(2, 9)
    order = f"{arrival.at:%y}-{chance.randrange(1000, 9999)}"
    slots = {
        "order": order,
        "item": chance.choice(words.lists["items"]),
        "days": str(days),
        "date": words.day((arrival.at - timedelta(days=days)).date()),
    }
    subject = words.subject(arrival.theme, slots, chance=chance)
    text = words.letter(arrival.theme, customer.name, slots, chance=chance)
    letter = Letter(subject, text, customer.language, arrival.at)
    return Begun(letter, customer, order, slots, words)


def _opens_by_itself(letter: Letter, procedures: Procedures) -> bool:
    found = rank(
        letter.text,
        letter.subject,
        language=letter.language,
        channel=CHANNEL,
        candidates=procedures.index,
    )
    return bool(found) and found[0].share >= OPENS_BY_ITSELF
