"""Whose law packs a company takes, and which of their keys it trusts no longer."""

import re

from handrail.sop.company.entries import entries
from handrail.sop.company.keys import PUBLISHER, REVOKED
from handrail.sop.company.problem import object_to
from handrail.sop.company.sources import day
from handrail.sop.company.value import Publisher, Revoked
from handrail.sop.nodes import Node
from handrail.sop.reading import Fields, Reading, fields
from handrail.sop.text import NOTHING
from handrail.sop.values import text, word

PUBLIC_KEY = re.compile(r"MCowBQYDK2VwAyEA[A-Za-z0-9+/]{43}=")
"""An Ed25519 public key (RFC 8410), as it stands between the first and last line of its file."""


def read_publishers(found: Fields) -> tuple[Publisher, ...]:
    """Return the publishers, in the order in which they are written."""
    return found.read("publishers", _publishers) or ()


def _publishers(reading: Reading, node: Node) -> tuple[Publisher, ...]:
    return entries(reading, node, PUBLISHER, _publisher)


def _publisher(name: str, found: Fields) -> Publisher:
    return Publisher(
        id=name,
        title=found.read("title", text) or NOTHING,
        key=found.read("key", _key) or "",
        revoked=found.read("revoked", _revoked),
    )


def _key(reading: Reading, node: Node) -> str | None:
    written = word(reading, node)
    if written is None or PUBLIC_KEY.fullmatch(written):
        return written
    object_to(reading, node.place, "not-a-public-key", text=written)
    return None


def _revoked(reading: Reading, node: Node) -> Revoked | None:
    found = fields(reading, node, REVOKED)
    since = None if found is None else found.read("from", day)
    because = None if found is None else found.read("because", text)
    return None if since is None else Revoked(since, because or NOTHING)
