"""Where a mailbox is, and by what we are let in."""

from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import urlsplit

from handrail.channels.email.mailboxes.kinds import Encryption, SignIn
from handrail.people.refused import Refused
from handrail.words import sentence


class SeenByOthers(Refused):
    """A password or a token would go over the network unencrypted."""

    def __init__(self, host: str) -> None:
        super().__init__(sentence("mailbox-would-be-seen", host=host))


@dataclass(frozen=True, kw_only=True)
class Access:
    """How to reach a mailbox. `secret` is the password, the client's secret, or both tokens.

    Attributes:
        secret: the password; with OAuth 2 the client's secret.
        refresh: the refresh token, where that is how we sign in.
    """

    host: str
    port: int
    encryption: Encryption
    user: str
    sign_in: SignIn = SignIn.PASSWORD
    secret: str = field(default="", repr=False)
    refresh: str = field(default="", repr=False)
    token_url: str = ""
    client_id: str = ""
    scope: str = ""
    timeout_seconds: float = 20.0

    def __post_init__(self) -> None:
        if self.encryption is Encryption.NONE and not is_this_machine(self.host):
            raise SeenByOthers(self.host)
        if self.sign_in is not SignIn.PASSWORD:
            url = urlsplit(self.token_url)
            if url.scheme != "https" and not is_this_machine(url.hostname or ""):
                raise SeenByOthers(url.hostname or self.token_url)


def is_this_machine(host: str) -> bool:
    """Return whether what is sent to the host never leaves this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
