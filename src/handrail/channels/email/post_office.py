"""What the desk's letters share: the secret that signs their ids, the server that takes them."""

from dataclasses import dataclass, field

from handrail.channels.email.mail_server import MailServer
from handrail.channels.email.virus_scan import NoScanner, Scanner


@dataclass(frozen=True, kw_only=True)
class PostOffice:
    """Where letters leave from.

    Attributes:
        secret: signs thread ids; the installation's own, drawn once.
        domain: stands in our Message-IDs; a letter under it that we signed is ours.
        server: takes our letters.
        base_url: where customers find our pages.
        scanner: looks at files for viruses.
        checked_by: the mail server whose word about senders is believed, as it calls itself.
        own_address: the desk's, from which colleagues are written to; "" for service@domain.
    """

    secret: bytes = field(repr=False)
    domain: str
    server: MailServer
    base_url: str
    checked_by: str = ""
    own_address: str = ""
    scanner: Scanner = field(default_factory=NoScanner)

    @property
    def mail_address(self) -> str:
        """Return the address from which the desk writes to colleagues."""
        return self.own_address or f"service@{self.domain}"
