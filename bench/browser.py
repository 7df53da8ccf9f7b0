"""Somebody at the desk's pages by HTTP, with a session and with what every form carries."""

from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter
from types import TracebackType
from typing import Self

import httpx

CSRF_COOKIE = "csrftoken"


class UnexpectedAnswer(Exception):
    """A page answered with another status than it should."""

    def __init__(self, method: str, path: str, answer: "Answer") -> None:
        self.status = answer.status
        super().__init__(f"{method} {path} answered {answer.status}: {answer.text[:500]}")


@dataclass(frozen=True)
class Answer:
    """What came back, and after how long."""

    status: int
    text: str
    milliseconds: float


class Browser:
    """One person's browser: keeps cookies and the connection."""

    def __init__(self, url: str, *, timeout_seconds: float = 30) -> None:
        self._http = httpx.Client(base_url=url, timeout=timeout_seconds, headers={"Origin": url})

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._http.close()

    def sign_in(self, path: str) -> None:
        """Come in by a one-time link."""
        self.get(path)
        self.post(path, {}, expected=302)

    def get(self, path: str, *, expected: int = 200) -> Answer:
        """Open a page.

        Raises:
            UnexpectedAnswer: it has another status.
        """
        return self._send("GET", path, None, {}, expected)

    def post(
        self, path: str, fields: Mapping[str, str], *, in_place: bool = False, expected: int = 200
    ) -> Answer:
        """Send a form; `in_place` as our own script does, which wants a part of the page back.

        Raises:
            UnexpectedAnswer: it has another status.
        """
        headers = {"HX-Request": "true", "HX-Target": "case"} if in_place else {}
        token = self._http.cookies.get(CSRF_COOKIE) or ""
        return self._send("POST", path, {"csrfmiddlewaretoken": token, **fields}, headers, expected)

    def _send(
        self,
        method: str,
        path: str,
        fields: Mapping[str, str] | None,
        headers: Mapping[str, str],
        expected: int,
    ) -> Answer:
        begun = perf_counter()
        response = self._http.request(method, path, data=fields, headers=headers)
        taken = (perf_counter() - begun) * 1_000
        answer = Answer(response.status_code, response.text, taken)
        if answer.status != expected:
            raise UnexpectedAnswer(method, path, answer)
        return answer
