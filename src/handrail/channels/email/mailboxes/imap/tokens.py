"""Tokens by which the big hosts let programs in (OAuth 2), asked for and kept until they end.

Source: RFC 6749, sections 4.4 (client credentials) and 6 (refresh token).
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import httpx

from handrail.channels.email.header import one_line
from handrail.channels.email.mailboxes.imap.access import Access
from handrail.channels.email.mailboxes.imap.trouble import Stage, Trouble
from handrail.channels.email.mailboxes.kinds import SignIn

ENDS_EARLY = timedelta(minutes=2)
"""A token is not used so shortly before its end."""

WITHOUT_A_WORD = timedelta(minutes=10)
"""How long a token is used whose end the server does not tell."""

LONGEST_ANSWER_BYTES = 100_000


@dataclass(frozen=True)
class Token:
    """A token, until when it may be used, and the refresh token that replaces the old one."""

    text: str = field(repr=False)
    until: datetime
    new_refresh: str = field(default="", repr=False)


class Tokens:
    """Keeps a mailbox's token in memory while it lasts.

    Args:
        keep_refresh: keeps the new refresh token, where the server gives one with each answer and
            takes the old one no more.
    """

    def __init__(self, keep_refresh: Callable[[str], None] = lambda _: None) -> None:
        self._keep_refresh = keep_refresh
        self._kept: Token | None = None

    def token_for(self, access: Access, *, real_now: datetime) -> str:
        """Return a token that lasts, asking for a new one where it has to.

        Raises:
            Trouble: the server gives none.
        """
        if self._kept is None or self._kept.until <= real_now:
            self._kept = fetch_token(access, real_now=real_now)
            if self._kept.new_refresh:
                self._keep_refresh(self._kept.new_refresh)
        return self._kept.text

    def forget(self) -> None:
        """Ask anew next time: the mail server did not take the token."""
        self._kept = None


def fetch_token(access: Access, *, real_now: datetime) -> Token:
    """Ask the server for a token.

    Raises:
        Trouble: it gives none, or cannot be reached.
    """
    try:
        answer = httpx.post(access.token_url, data=_asked(access), timeout=access.timeout_seconds)
    except httpx.HTTPError as problem:
        raise Trouble(Stage.TOKEN, url=access.token_url, why=type(problem).__name__) from problem
    told = _told(answer)
    text = told.get("access_token")
    if answer.status_code != 200 or not isinstance(text, str) or not text:
        why = " ".join(str(told.get(name, "")) for name in ("error", "error_description")).strip()
        why = one_line(why)[:300] or f"HTTP {answer.status_code}"
        raise Trouble(Stage.TOKEN, url=access.token_url, why=why)
    refresh = told.get("refresh_token")
    return Token(
        text,
        real_now + _lasts(told.get("expires_in")) - ENDS_EARLY,
        refresh if isinstance(refresh, str) and refresh != access.refresh else "",
    )


def _asked(access: Access) -> dict[str, str]:
    fields = {"grant_type": access.sign_in.value, "client_id": access.client_id}
    if access.secret:
        fields["client_secret"] = access.secret
    if access.sign_in is SignIn.REFRESH:
        fields["refresh_token"] = access.refresh
    if access.scope:
        fields["scope"] = access.scope
    return fields


def _told(answer: httpx.Response) -> dict[str, object]:
    if len(answer.content) > LONGEST_ANSWER_BYTES:
        return {}
    try:
        told = answer.json()
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


def _lasts(seconds: object) -> timedelta:
    """Return how long the token lasts; some servers write the number as a text."""
    try:
        return timedelta(seconds=min(float(str(seconds)), 86_400.0))
    except ValueError:
        return WITHOUT_A_WORD
