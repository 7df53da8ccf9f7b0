"""Passwords and keys of other systems: kept encrypted, given out to who uses them, never shown.

They are encrypted under a key derived from the installation's (`blob.key`), each bound to its
name, so that a row moved to another name opens nothing.
"""

from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag

from handrail.record.blobs.sealing import closed, opened
from handrail.record.chance import Chance
from handrail.record.models import Secret
from handrail.record.storage import store

PURPOSE = "secrets"


class NoSecret(LookupError):
    """Nothing is kept under the name, or it cannot be opened with the installation's key."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(f"The secret {name} is not kept here, or under another key. Enter it.")


@dataclass(frozen=True)
class Kept:
    """A secret on its way to who uses it; its text stays out of logs and error pages."""

    text: str = field(repr=False)


def keep_secret(name: str, text: str, *, chance: Chance) -> None:
    """Keep the secret under the name, in place of what was kept there."""
    sealed = closed(store().subkey(PURPOSE), text.encode(), bound_to=name.encode(), chance=chance)
    Secret.objects.update_or_create(name=name, defaults={"sealed": sealed})


def secret(name: str) -> Kept:
    """Return what is kept under the name.

    Raises:
        NoSecret: nothing is, or the installation's key is not the one it was kept with.
    """
    sealed = Secret.objects.filter(name=name).values_list("sealed", flat=True).first()
    if sealed is None:
        raise NoSecret(name)
    try:
        plain = opened(store().subkey(PURPOSE), bytes(sealed), bound_to=name.encode())
    except (InvalidTag, ValueError) as problem:
        raise NoSecret(name) from problem
    return Kept(plain.decode())


def is_kept(name: str) -> bool:
    """Return whether something is kept under the name."""
    return Secret.objects.filter(name=name).exists()


def forget_secret(name: str) -> None:
    """Forget what is kept under the name, if anything is."""
    Secret.objects.filter(name=name).delete()
