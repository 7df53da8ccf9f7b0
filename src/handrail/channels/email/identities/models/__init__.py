"""Tables of sending identities. Nobody but this package imports from here."""

from handrail.channels.email.identities.models.identity import Identity

__all__ = ["Identity"]
