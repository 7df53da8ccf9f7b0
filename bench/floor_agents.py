"""Agents at work: each looks, takes a case, goes through its steps, answers, and begins anew."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from threading import Event, Lock, Thread
from uuid import UUID

import httpx

from bench.browser import Answer, Browser, UnexpectedAnswer
from bench.timing import Times

CASE = re.compile(r'href="/cases/([0-9]+)"')
STEP = re.compile(r'name="step" value="([^"]*)"')
REFUSED = frozenset({409, 422})
"""Somebody was faster, or the step waits for something: the page says so, and nothing is wrong."""
STEPS_PER_CASE = 3
TYPED = {"restate": "The parcel is late.", "find": "0", "due-on": "2026-12-01"}
"""What is typed at a step; at the others Enter alone."""
REPLY = "Good day, your parcel is on its way. Kind regards\n\nReference {mark}"


@dataclass
class Log:
    """What all agents did: how long it took, what was refused, what went wrong."""

    milliseconds: dict[str, list[float]] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    replied: list[str] = field(default_factory=list)
    _lock: Lock = field(default_factory=Lock)

    def do(self, action: str, send: Callable[[], Answer]) -> Answer | None:
        """Return what came back, None for a refusal or an error, which are counted."""
        try:
            answer = send()
        except UnexpectedAnswer as other:
            with self._lock:
                kind = self.refused if other.status in REFUSED else self.errors
                kind[f"{action}: {other.status}"] += 1
            return None
        except httpx.HTTPError as problem:
            with self._lock:
                self.errors[f"{action}: {type(problem).__name__}"] += 1
            return None
        with self._lock:
            self.milliseconds.setdefault(action, []).append(answer.milliseconds)
        return answer

    @property
    def times(self) -> dict[str, Times]:
        """Return how long each action took."""
        return {action: Times(tuple(each)) for action, each in self.milliseconds.items()}


@dataclass
class Agent:
    """One of them; `chance` makes their day repeatable, `think` is the mean rest in seconds."""

    number: int
    person_id: int
    browser: Browser
    log: Log
    think: float
    stop: Event
    chance: Random

    def run(self) -> None:
        """Work until told to stop."""
        while not self.stop.is_set():
            case_id = self._choose()
            if case_id is not None and self._open(case_id):
                self._answer(case_id)

    def _choose(self) -> int | None:
        view = self.chance.choice(("free", "mine", "open"))
        inbox = self._do("look at the inbox", lambda: self.browser.get(f"/inbox?view={view}"))
        found = sorted(set(CASE.findall(inbox.text))) if inbox else []
        return int(self.chance.choice(found)) if found else None

    def _open(self, case_id: int) -> bool:
        take = {"to": str(self.person_id)}
        self._do("take a case", lambda: self._post(f"/cases/{case_id}/assign", take))
        page = self._do("open a case", lambda: self.browser.get(f"/cases/{case_id}"))
        for _ in range(STEPS_PER_CASE):
            if page is None or self.stop.is_set():
                break
            page = self._step(case_id, page)
        return not self.stop.is_set()

    def _step(self, case_id: int, page: Answer) -> Answer | None:
        found = STEP.search(page.text)
        step = found[1] if found else ""
        fields = {
            "entry": TYPED.get(step, ""),
            "kind": "entry",
            "step": step,
            "entry_id": str(UUID(int=self.chance.getrandbits(128))),
        }
        return self._do("take a step", lambda: self._post(f"/cases/{case_id}/line", fields))

    def _answer(self, case_id: int) -> None:
        mark = f"{self.number}-{self.chance.getrandbits(64):016x}"
        fields = {"mode": "reply", "text": REPLY.format(mark=mark), "do": "send"}
        if self._do("reply", lambda: self._post(f"/cases/{case_id}/write", fields)) is not None:
            self.log.replied.append(mark)

    def _post(self, path: str, fields: dict[str, str]) -> Answer:
        return self.browser.post(path, fields, in_place=True)

    def _do(self, action: str, send: Callable[[], Answer]) -> Answer | None:
        answer = self.log.do(action, send)
        self.stop.wait(self.chance.uniform(0.5, 1.5) * self.think)
        return answer


def at_work(agents: list[Agent]) -> list[Thread]:
    """Return a thread for each agent, begun."""
    threads = [Thread(target=each.run, name=f"agent-{each.number}") for each in agents]
    for thread in threads:
        thread.start()
    return threads
