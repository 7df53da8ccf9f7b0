"""The mail server that takes our letters: where it is, and a connection to it."""

import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from ipaddress import ip_address
from typing import Literal


class PasswordWouldBeSeen(ValueError):
    """A password would go over the network unencrypted."""

    def __init__(self, host: str) -> None:
        super().__init__(f"Set starttls or tls for {host}: without, anyone can read the password.")


class NoToken(OSError):
    """The token is not to be had by which the server would let us in; later it may be."""

    def __init__(self, why: str) -> None:
        super().__init__(f"No token to sign in with: {why}")


@dataclass(frozen=True, kw_only=True)
class MailServer:
    """Where letters are handed over.

    `token` returns the token of whoever signs in by OAuth 2, a new one if it is asked for.
    `encryption`: "starttls" and "tls" verify the server's certificate; "none" is for a server on
    this machine or on a network of one's own.
    """

    host: str
    port: int = 587
    encryption: Literal["starttls", "tls", "none"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    token: Callable[[bool], str] | None = field(default=None, repr=False, compare=False)
    timeout_seconds: float = 30.0

    def __post_init__(self) -> None:
        if self.user and self.encryption == "none" and not _is_this_machine(self.host):
            raise PasswordWouldBeSeen(self.host)


def connected(mailer: MailServer) -> smtplib.SMTP:
    """Return a connection to the server, encrypted and signed in as it says.

    Raises:
        OSError, smtplib.SMTPException: it cannot be reached, or not as it should be.
    """
    if mailer.encryption == "tls":
        server: smtplib.SMTP = smtplib.SMTP_SSL(
            mailer.host, mailer.port, timeout=mailer.timeout_seconds, context=_trust()
        )
    else:
        server = smtplib.SMTP(mailer.host, mailer.port, timeout=mailer.timeout_seconds)
    try:
        server.ehlo_or_helo_if_needed()
        if mailer.encryption == "starttls":
            if not server.has_extn("starttls"):
                raise ssl.SSLError(1, "STARTTLS is not offered")
            server.starttls(context=_trust())
            server.ehlo_or_helo_if_needed()
        _sign_in(server, mailer)
    except BaseException:
        server.close()
        raise
    return server


def _trust() -> ssl.SSLContext:
    """Return whose certificates are believed: as the system says, read once from each place."""
    return _trust_from(ssl.get_default_verify_paths())


@lru_cache(maxsize=4)
def _trust_from(_: ssl.DefaultVerifyPaths) -> ssl.SSLContext:
    return ssl.create_default_context()


def _sign_in(server: smtplib.SMTP, mailer: MailServer) -> None:
    if not mailer.user:
        return
    if mailer.token is None:
        server.login(mailer.user, mailer.password or "")
        return
    try:
        _sign_in_by_token(server, mailer.user, mailer.token(False))
    except smtplib.SMTPAuthenticationError:
        _sign_in_by_token(server, mailer.user, mailer.token(True))


def _sign_in_by_token(server: smtplib.SMTP, user: str, token: str) -> None:
    """Sign in by XOAUTH2, as the big hosts ask for it; to their complaint the answer is empty."""

    def answer(challenge: bytes | None = None) -> str:
        return f"user={user}\x01auth=Bearer {token}\x01\x01" if challenge is None else ""

    try:
        server.auth("XOAUTH2", answer)
    except ValueError as problem:  # a complaint that is no Base64, a name that is not ASCII
        raise smtplib.SMTPAuthenticationError(334, str(problem)) from problem


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
