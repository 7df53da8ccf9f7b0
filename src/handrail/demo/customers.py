"""Customers who write while you watch, answer the desk's letters, and say how it went."""

import logging
import smtplib
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Event, Thread
from types import TracebackType
from typing import Self

import httpx

from handrail.demo.mailing import Writer, answer_to, post, written
from handrail.demo.names import some_name
from handrail.demo.postbox import Posted, letters_in
from handrail.demo.texts import texts
from handrail.demo.towns import DOMAIN, TOWNS
from handrail.words import SOURCE, Language

log = logging.getLogger(__name__)

SECONDS_BETWEEN_LETTERS = (40.0, 110.0)
SECONDS_TO_ANSWER = (15.0, 60.0)
LOOKS_EVERY_SECONDS = 2.0
ANSWERS = 0.6
"""How often a letter of the desk's is answered at all."""

THEMES = ("late", "return", "complaint", "other")
HOW_OFTEN = (5, 4, 2, 1)
SCORES = (1, 2, 3, 4, 5)
HOW_GOOD = (1, 1, 3, 8, 9)
AWAY = (OSError, smtplib.SMTPException, httpx.HTTPError)


@dataclass
class Customers:
    """Everybody who might write, in a thread of their own while the `with` block lasts.

    Args:
        door: host and port at which the desk takes letters.
        postbox: the folder of the letters that the desk has sent.
    """

    door: tuple[str, int]
    postbox: Path
    chance: Random
    _stop: Event = field(default_factory=Event)
    _seen: int = 0
    _waiting: list[tuple[float, Posted]] = field(default_factory=list)
    _thread: Thread | None = None

    def __enter__(self) -> Self:
        self._seen = max((each.number for each in letters_in(self.postbox)), default=0)
        self._thread = Thread(target=self._live, name="customers", daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _live(self) -> None:
        until_next = self.chance.uniform(*SECONDS_TO_ANSWER)
        while not self._stop.wait(LOOKS_EVERY_SECONDS):
            until_next -= LOOKS_EVERY_SECONDS
            try:
                self._look_into_postbox()
                self._answer_what_is_due()
                if until_next <= 0:
                    until_next = self.chance.uniform(*SECONDS_BETWEEN_LETTERS)
                    self.write()
            except AWAY as problem:
                log.info("A customer could not reach the desk: %s", problem)

    def write(self) -> None:
        """Let somebody write a letter to one of the branches."""
        town = self.chance.choices(TOWNS, [each.share for each in TOWNS])[0]
        theme = self.chance.choices(THEMES, HOW_OFTEN)[0]
        language = self.chance.choice((*town.languages[:1] * 5, *town.languages))
        writer = self._somebody(language)
        words = texts(language)
        slots = _slots(language, self.chance)
        letter = written(
            writer,
            to=f"{town.slug}@{DOMAIN}",
            subject=words.subject(theme, slots, chance=self.chance),
            text=words.letter(theme, writer.name, slots, chance=self.chance),
        )
        post(letter, door=self.door)

    def _somebody(self, language: Language) -> Writer:
        name = some_name(language, number=self.chance.randrange(100, 999), chance=self.chance)
        return Writer(name.full, name.address)

    def _look_into_postbox(self) -> None:
        for posted in letters_in(self.postbox):
            if posted.number <= self._seen:
                break
            if self.chance.random() < ANSWERS:
                self._waiting.append((self.chance.uniform(*SECONDS_TO_ANSWER), posted))
        self._seen = max((each.number for each in letters_in(self.postbox)), default=0)

    def _answer_what_is_due(self) -> None:
        aged = [(left - LOOKS_EVERY_SECONDS, posted) for left, posted in self._waiting]
        self._waiting = [each for each in aged if each[0] > 0]
        for left, posted in aged:
            if left <= 0:
                self.answer(posted)

    def answer(self, posted: Posted) -> None:
        """Let the customer answer a letter of the desk's: by mail, or by its link."""
        words = texts(_language_of(posted))
        if posted.survey_link is None:
            text = words.line("thanks", {}, chance=self.chance)
            post(answer_to(posted, text=text), door=self.door)
            return
        score = self.chance.choices(SCORES, HOW_GOOD)[0]
        key = "praise" if score >= 4 else "middling" if score == 3 else "blame"
        answer_survey(posted.survey_link, score, words.line(key, {}, chance=self.chance))


def answer_survey(link: str, score: int, comment: str) -> httpx.Response:
    """Send the form behind the link of a survey, as a browser does."""
    return httpx.post(link, data={"score": str(score), "comment": comment}, timeout=20)


def _language_of(posted: Posted) -> Language:
    code = str(posted.message["Content-Language"] or "")
    return Language(code) if code in set(Language) else SOURCE


def _slots(language: Language, chance: Random) -> dict[str, str]:
    return {
        "order": f"{chance.randrange(25, 27)}-{chance.randrange(1000, 9999)}",
        "item": chance.choice(texts(language).lists["items"]),
        "days": str(chance.randrange(2, 9)),
        "date": str(chance.randrange(1, 28)),
    }
