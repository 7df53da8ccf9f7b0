"""A connection to a mail server, step by step, so that what fails has a name."""

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError, LoginError

from handrail.channels.email.header import one_line
from handrail.channels.email.mailboxes.imap.access import Access
from handrail.channels.email.mailboxes.imap.tokens import Tokens
from handrail.channels.email.mailboxes.imap.trouble import Stage, Trouble
from handrail.channels.email.mailboxes.kinds import Encryption, SignIn

BROKEN = (IMAPClientError, OSError, EOFError, ValueError)
"""What the library raises when a server answers badly, late or not at all."""

LONGEST_ANSWER = 300


def connected(access: Access, *, tokens: Tokens, real_now: datetime) -> IMAPClient:
    """Return a connection, encrypted as asked and signed in; certificates are verified.

    Raises:
        Trouble: naming the step that failed.
    """
    _find(access)
    client = _greeted(access)
    try:
        _sign_in(client, access, tokens=tokens, real_now=real_now)
    except BaseException:
        leave(client)
        raise
    return client


def leave(client: IMAPClient) -> None:
    """Close the connection, whatever state it is in."""
    try:
        client.shutdown()
    except BROKEN:
        return


@contextmanager
def as_trouble(stage: Stage, **values: str) -> Iterator[None]:
    """Turn what goes wrong in the block into Trouble at the stage."""
    try:
        yield
    except BROKEN as problem:
        raise Trouble(stage, why=said(problem), **values) from problem


def said(problem: BaseException) -> str:
    """Return what the server or the system said, on one line."""
    text = one_line(str(problem)) or type(problem).__name__
    return text[:LONGEST_ANSWER]


def _find(access: Access) -> None:
    try:
        socket.getaddrinfo(access.host, access.port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as problem:
        raise Trouble(Stage.NAME, host=access.host, why=said(problem)) from problem


def _greeted(access: Access) -> IMAPClient:
    trust = ssl.create_default_context()
    values = {"host": access.host, "port": str(access.port)}
    try:
        client = IMAPClient(
            access.host,
            access.port,
            ssl=access.encryption is Encryption.TLS,
            ssl_context=trust if access.encryption is Encryption.TLS else None,
            timeout=access.timeout_seconds,
        )
    except ssl.SSLError as problem:
        raise Trouble(Stage.TLS, why=said(problem), **values) from problem
    except BROKEN as problem:
        raise Trouble(Stage.PORT, why=said(problem), **values) from problem
    client.normalise_times = False  # moments keep their zone
    client._imap.debug = 0
    if access.encryption is Encryption.STARTTLS:
        try:
            client.starttls(trust)
        except BROKEN as problem:
            leave(client)
            raise Trouble(Stage.TLS, why=said(problem), **values) from problem
    return client


def _sign_in(client: IMAPClient, access: Access, *, tokens: Tokens, real_now: datetime) -> None:
    values = {"host": access.host, "user": access.user}
    if access.sign_in is SignIn.PASSWORD:
        with as_trouble(Stage.LOGIN, **values):
            client.login(access.user, access.secret)
        return
    token = tokens.token_for(access, real_now=real_now)
    try:
        client.oauth2_login(access.user, token)
    except LoginError as problem:
        tokens.forget()
        raise Trouble(Stage.LOGIN, why=said(problem), **values) from problem
    except BROKEN as problem:
        raise Trouble(Stage.LOGIN, why=said(problem), **values) from problem
