"""The words in which a mailbox is described, and what may be wrong with one."""

from enum import StrEnum


class Encryption(StrEnum):
    """How the connection to the server is made; "none" only within one machine."""

    TLS = "tls"
    STARTTLS = "starttls"
    NONE = "none"


class SignIn(StrEnum):
    """How we sign in: with a password, or with a token that another server gives (OAuth 2)."""

    PASSWORD = "password"  # noqa: S105 (a way to sign in, not a password)
    CLIENT = "client_credentials"
    REFRESH = "refresh_token"


USUAL_PORTS = {Encryption.TLS: 993, Encryption.STARTTLS: 143, Encryption.NONE: 143}


class AlarmKind(StrEnum):
    """What somebody has to be told of."""

    SILENT = "silent"
    """No letter for longer than is usual."""
    FAILING = "failing"
    """The server cannot be reached, or does not let us in."""
    DIFFERENCE = "difference"
    """Letters lie on the server that we could not fetch."""
    QUARANTINE = "quarantine"
    """Many letters could not be read."""
