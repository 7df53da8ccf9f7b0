"""One story, played from its letter to the measures, through the doors that everybody uses."""

import logging
import re
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NoReturn, TypeVar

import click
import httpx

from handrail.demo.browser import Browser, Form, Page
from handrail.demo.house import House
from handrail.demo.mailing import Writer, answer_to, post, written
from handrail.demo.play_report import Check, Report
from handrail.demo.postbox import Posted, letters_in
from handrail.demo.towns import DOMAIN
from handrail.people.roles import Role
from handrail.words import Language

LONGEST_WAIT_SECONDS = 60.0
LOOKS_EVERY_SECONDS = 0.25
MOST_STEPS = 40
REFUSED, USED_UP = 422, 410

CUSTOMER = Writer("Ines Costa", "ines.costa@letterbox.example")
SUBJECT = "Where is my order 26-4815?"
LETTER = """Good morning,

my parcel has not arrived. The courier says that it was delivered, but nobody here has it.

Kind regards
Ines Costa
"""
REPLY = "Good day, Ines. Would you look with your neighbours, and write to me either way?"
FOUND = "It was with the neighbours all along. Thank you!"

TYPED = {
    "restate": "The parcel of order 26-4815 is missing.",
    "number": "26-4815",
    "days-late": "3",
    "carrier-says": "The depot says that it was handed over.",
}
"""What the agent types at the steps that ask."""

CHOSEN = {"late": "yes", "whereabouts": "delivered", "found": "yes"}
"""Which way the agent takes at a fork."""

WAITING, LAST, TOO_EARLY = "search", "found-end", "claim-carrier"
"""The step at which the customer is waited for, the last one, and one with an effect."""

CARD = "step-card"
Found = TypeVar("Found")

SATISFACTION = re.compile(r"Customer satisfaction \(CSAT\)[^n]*?n = ([0-9,]+)")


class NothingCame(Exception):
    """Something that was waited for did not come in time."""

    def __init__(self, what: str) -> None:
        super().__init__(f"{what} did not come within {LONGEST_WAIT_SECONDS:.0f} seconds.")


def play_story(house: House, links: Mapping[Role, str], *, form: str, language: Language) -> int:
    """Play the story, tell each stage and what was checked, and return 0 only if all held."""
    logging.getLogger("django.request").setLevel(logging.ERROR)  # refusals belong to the story
    report = Report(form, language, click.echo)
    report.begin()
    story = _Story(house, links)
    for stage, play in story.stages():
        began = time.monotonic()
        try:
            checks = tuple(play())
        except (NothingCame, httpx.HTTPError, OSError) as problem:
            checks = (Check("went-on", held=False, found=str(problem)),)
        report.add(stage, checks, seconds=time.monotonic() - began)
        if not all(check.held for check in checks):
            break
    story.close()
    return 0 if report.end() else 1


@dataclass
class _Story:
    house: House
    links: Mapping[Role, str]
    case: str = ""
    reply: Posted | None = None
    said_before: int = 0

    def stages(self) -> tuple[tuple[str, Callable[[], Iterator[Check]]], ...]:
        """Return the stages in their order."""
        return (
            ("letter", self.letter),
            ("sign-in", self.sign_in),
            ("case", self.case_appears),
            ("refused", self.refused),
            ("guided", self.guided),
            ("reply", self.replied),
            ("answer", self.answered),
            ("ended", self.ended),
            ("survey", self.surveyed),
            ("measures", self.measured),
        )

    @cached_property
    def agent(self) -> Browser:
        """Return the agent's browser."""
        return Browser(self.house.address)

    @cached_property
    def leader(self) -> Browser:
        """Return the team leader's browser."""
        return Browser(self.house.address)

    def close(self) -> None:
        """Close both browsers."""
        self.agent.close()
        self.leader.close()

    def letter(self) -> Iterator[Check]:
        """Let the customer write."""
        _sign_in(self.leader, self.links[Role.TEAM_LEADER])
        self.said_before = self._answers_counted()
        letter = written(CUSTOMER, to=f"warsaw@{DOMAIN}", subject=SUBJECT, text=LETTER)
        post(letter, door=self.house.door)
        yield Check("letter-taken", held=True)

    def sign_in(self) -> Iterator[Check]:
        """Let the agent come in by her link."""
        link = self.links[Role.AGENT]
        inbox = _sign_in(self.agent, link)
        yield Check("inbox", held=inbox.address.endswith("/inbox"), found=inbox.address)
        stranger = Browser(self.house.address)
        again = _sign_in(stranger, link)
        stranger.close()
        yield Check("link-once", held=again.status == USED_UP, found=str(again.status))

    def case_appears(self) -> Iterator[Check]:
        """Let the agent find the letter among those that nobody has taken."""
        self.case = _until(self._find_case, "The case")
        page = self.agent.get(self.case)
        yield Check("letter-shown", held="nobody here has it" in page.words)
        yield Check("order-known", held="26-4815" in page.words)

    def refused(self) -> Iterator[Check]:
        """Let the agent try a step with an effect too early."""
        before = self._card()
        page = self.agent.send(before, step=TOO_EARLY, do="done")
        yield Check("told-no", held=page.status == REFUSED, found=str(page.status))
        notice = "notice-refusal" in page.html
        yield Check("told-why", held=notice)
        after = self._card()
        yield Check("nothing-done", held=after.fields["step"] == before.fields["step"])

    def guided(self) -> Iterator[Check]:
        """Let the agent go from step to step until the customer is to be waited for."""
        taken = self._walk(until=WAITING)
        yield Check("steps", held=len(taken) >= len(CHOSEN), found=", ".join(taken))
        yield Check("at-wait", held=self._card().fields["step"] == WAITING)

    def replied(self) -> Iterator[Check]:
        """Let the agent write, and see the letter leave."""
        composer = self.agent.get(self.case).form_in("composer")
        page = self.agent.send(composer or _no_form("composer"), text=REPLY, mode="reply")
        yield Check("reply-taken", held=page.status < REFUSED, found=str(page.status))
        self._press(self._card())
        self.reply = _until(lambda: self._posted(REPLY), "The reply")
        signed = "+" in str(self.reply.message["Reply-To"] or "")
        yield Check("reply-left", held=CUSTOMER.address in self.reply.to, found=self.reply.to)
        yield Check("reply-signed", held=signed)

    def answered(self) -> Iterator[Check]:
        """Let the customer answer that letter."""
        if self.reply is not None:
            post(answer_to(self.reply, text=FOUND), door=self.house.door)
        page = _until(lambda: self._page_with("with the neighbours all along"), "The answer")
        yield Check("answer-on-case", held="with the neighbours all along" in page.words)
        yield Check("no-second-case", held=len(self._cases_of_customer()) == 1)

    def ended(self) -> Iterator[Check]:
        """Let the agent take the procedure to its end."""
        taken = self._walk(until="")
        yield Check("last-step", held=LAST in taken, found=", ".join(taken))
        page = self.agent.get(self.case)
        yield Check("nothing-left", held=page.form_in(CARD) is None)

    def surveyed(self) -> Iterator[Check]:
        """Let the customer open the letter that asks how it went, and answer."""
        survey = _until(self._survey, "The question how it went")
        link = survey.survey_link or ""
        customer = Browser(self.house.address)
        page = customer.get(link)
        yield Check("survey-open", held=page.status == httpx.codes.OK, found=str(page.status))
        form = next(iter(page.forms), None) or _no_form("survey")
        form.action = link
        thanked = customer.send(form, score="5", comment="Quick and kind.")
        yield Check("survey-kept", held=thanked.status == httpx.codes.OK)
        again = customer.get(link)
        customer.close()
        yield Check("survey-once", held=again.status == USED_UP, found=str(again.status))

    def measured(self) -> Iterator[Check]:
        """Let the team leader look at the measures."""
        counted = self._answers_counted()
        found = f"{self.said_before} → {counted}"
        yield Check("counted", held=counted == self.said_before + 1, found=found)
        behind = self.leader.get("/measures/csat")
        number = self.case.rpartition("/")[2]
        yield Check("opens-cases", held=f"#{number}" in behind.words)

    def _find_case(self) -> str | None:
        page = self.agent.get("/inbox?view=free")
        for address in page.links(r"/cases/[0-9]+"):
            if SUBJECT in self.agent.get(address).words:
                return address
        return None

    def _cases_of_customer(self) -> tuple[str, ...]:
        found = self.agent.get(f"/find?q={CUSTOMER.address}")
        return found.links(r"/cases/[0-9]+")

    def _page_with(self, words: str) -> Page | None:
        page = self.agent.get(self.case)
        return page if words in page.words else None

    def _posted(self, words: str) -> Posted | None:
        return next((each for each in letters_in(self.house.postbox) if words in each.text), None)

    def _survey(self) -> Posted | None:
        for each in letters_in(self.house.postbox):
            if each.survey_link and CUSTOMER.address in each.to:
                return each
        return None

    def _answers_counted(self) -> int:
        found = SATISFACTION.search(self.leader.get("/measures").words)
        return int(re.sub("[^0-9]", "", found[1])) if found else 0

    def _card(self) -> Form:
        return self.agent.get(self.case).form_in(CARD) or _no_form(CARD)

    def _walk(self, *, until: str) -> list[str]:
        """Do what the card asks for, again and again; return the steps in their order."""
        taken: list[str] = []
        for _ in range(MOST_STEPS):
            card = self.agent.get(self.case).form_in(CARD)
            if card is None or card.fields["step"] == until:
                break
            taken.append(card.fields["step"])
            self._press(card)
        return taken

    def _press(self, card: Form) -> Page:
        step = card.fields["step"]
        checks, choices = card.values_of("check"), card.values_of("choice")
        if checks:
            return self.agent.send(card, **_typed(checks[0]), check=checks[0])
        if choices:
            wanted = (f"decide:{CHOSEN.get(step)}", "loop:leave", choices[0])
            return self.agent.send(card, choice=next(each for each in wanted if each in choices))
        return self.agent.send(card, **_typed(step), do="done")


def _typed(step: str) -> dict[str, str]:
    return {f"fact:{step}": TYPED[step]} if step in TYPED else {}


def _sign_in(browser: Browser, link: str) -> Page:
    page = browser.get(link)
    form = next((each for each in page.forms if "csrfmiddlewaretoken" in each.fields), None)
    if form is None:
        return page
    pressed = [each for each in page.forms if each.where == frozenset() and not each.action]
    chosen = pressed[0] if pressed else form
    chosen.action = chosen.action or link
    return browser.send(chosen)


def _until(look: Callable[[], Found | None], what: str) -> Found:
    """Return what is found, as soon as it is there.

    Raises:
        NothingCame: it was not there in time.
    """
    until = time.monotonic() + LONGEST_WAIT_SECONDS
    while time.monotonic() < until:
        found = look()
        if found is not None:
            return found
        time.sleep(LOOKS_EVERY_SECONDS)
    raise NothingCame(what)


def _no_form(where: str) -> NoReturn:
    raise NothingCame(f"A form in {where!r}")
