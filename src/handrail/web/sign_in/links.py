"""The addresses of one-time links, and the token in them."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode

from handrail.people.links import LinkUnknown

TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
"""32 bytes in base64 for addresses, without its padding."""


def sign_in_path(token: bytes) -> str:
    """Return where somebody signs in with the token, below the desk's own address."""
    return f"/sign-in/{_text(token)}"


def first_run_path(token: bytes) -> str:
    """Return where the first administrator is made with the token."""
    return f"/first-run/{_text(token)}"


def token_in(text: str) -> bytes:
    """Return the token that stands in an address.

    Raises:
        LinkUnknown: no link of ours looks like this.
    """
    if not TOKEN.fullmatch(text):
        raise LinkUnknown
    return urlsafe_b64decode(f"{text}=")


def _text(token: bytes) -> str:
    return urlsafe_b64encode(token).decode().rstrip("=")
