"""One-time links: what a token is, and how one is used up exactly once."""

from datetime import datetime
from hashlib import sha256

from handrail.people.link_purpose import LinkPurpose
from handrail.people.models import SignInLink
from handrail.people.refused import Refused
from handrail.words import sentence

TOKEN_BYTES = 32
"""256 bits, drawn at the edge."""


class WeakToken(ValueError):
    """A token was drawn with too little chance."""

    def __init__(self, size_bytes: int) -> None:
        super().__init__(f"A link's token has {size_bytes} bytes. Draw {TOKEN_BYTES}.")


class LinkUnknown(Refused):
    """No such link was ever issued, or its person has left."""

    def __init__(self) -> None:
        super().__init__(sentence("people-link-unknown"))


class LinkExpired(Refused):
    """The link is too old."""

    def __init__(self) -> None:
        super().__init__(sentence("people-link-expired"))


class LinkUsed(Refused):
    """The link has worked before."""

    def __init__(self) -> None:
        super().__init__(sentence("people-link-used"))


def token_hash(token: bytes) -> str:
    """Return what is kept of a token: enough to know it again, useless to whoever steals it."""
    return sha256(token).hexdigest()


def find_link(token: bytes, purpose: LinkPurpose) -> SignInLink:
    """Return the link, used or not.

    It is looked up by its hash: how long that takes tells nothing of the token.

    Raises:
        LinkUnknown: there is none for the purpose.
    """
    links = SignInLink.objects.select_related("person")
    link = links.filter(token_hash=token_hash(token), purpose=purpose.value).first()
    if link is None:
        raise LinkUnknown
    return link


def use_up(link: SignInLink, *, real_now: datetime) -> None:
    """Mark the link as used, by compare-and-set: of two who try at once, one succeeds.

    Raises:
        LinkUsed: it was used before.
        LinkExpired: its time is over.
    """
    fresh = SignInLink.objects.filter(pk=link.pk, used_at__isnull=True, expires_at__gt=real_now)
    if fresh.update(used_at=real_now):
        return
    unused = SignInLink.objects.filter(pk=link.pk, used_at__isnull=True)
    raise LinkExpired if unused.exists() else LinkUsed
