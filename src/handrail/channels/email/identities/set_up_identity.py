import base64
import re
from collections.abc import Mapping

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from django.db import transaction

from handrail.channels.email.header_line import LineBreakInHeader, on_one_line
from handrail.channels.email.identities.identity import dkim_secret
from handrail.channels.email.identities.models import Identity
from handrail.desk.edge import Edge
from handrail.desk.texts import open_places
from handrail.people.access import Grants, require
from handrail.people.addresses import UnreadableAddress, normal_email
from handrail.people.refused import Refused
from handrail.people.roles import Permission
from handrail.record.secrets import keep_secret
from handrail.words import Language, sentence

LONGEST_NAME = 200
LONGEST_TEXT = 2_000
KEY_BITS = 2_048
_SELECTOR = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")


class BadIdentity(Refused):
    """One of an identity's fields cannot be understood; `.field` names it."""

    def __init__(self, field: str) -> None:
        super().__init__(sentence(f"identity-bad-{field.replace('_', '-')}"))
        self.field = field


def set_up_identity(
    branch_id: int,
    *,
    from_name: str,
    from_address: str,
    reply_to: str,
    signatures: Mapping[Language, str],
    acknowledgements: Mapping[Language, str],
    acknowledges: bool,
    by: Grants,
) -> None:
    """Say how a branch writes; what is empty is as the branch itself says.

    Raises:
        NotAllowed: `by` may not manage the mailboxes of the branch.
        BadIdentity: a field cannot be understood; `.field` names it.
    """
    require(by, Permission.MANAGE_MAILBOXES, branch_id=branch_id)
    kept = _texts(signatures, "signature")
    told = _texts(acknowledgements, "acknowledgement")
    Identity.objects.update_or_create(
        branch_id=branch_id,
        defaults={
            "from_name": _name(from_name),
            "from_address": _address(from_address, "from_address"),
            "reply_to": _address(reply_to, "reply_to"),
            "signatures": kept,
            "acknowledgements": told,
            "acknowledges": acknowledges,
        },
    )


def make_dkim_key(branch_id: int, *, selector: str, by: Grants, edge: Edge) -> None:
    """Draw a key that signs the branch's letters; the private half is kept like a password.

    Signing begins with the next letter: publish the record first. A new key needs a new selector.

    Raises:
        NotAllowed: `by` may not manage the mailboxes of the branch.
        BadIdentity: the selector is none, or is that of the key before.
    """
    require(by, Permission.MANAGE_MAILBOXES, branch_id=branch_id)
    row, _ = Identity.objects.get_or_create(branch_id=branch_id)
    if not _SELECTOR.fullmatch(selector) or selector == row.dkim_selector:
        raise BadIdentity("selector")
    key = rsa.generate_private_key(public_exponent=65_537, key_size=KEY_BITS)
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    public = key.public_key().public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    with transaction.atomic():
        keep_secret(dkim_secret(branch_id), private.decode(), chance=edge.chance)
        Identity.objects.filter(pk=branch_id).update(
            dkim_selector=selector, dkim_public=base64.b64encode(public).decode()
        )


def _texts(texts: Mapping[Language, str], field: str) -> dict[str, str]:
    """Return what stands in each language; a place in braces would leave as it is."""
    kept = {
        code.value: text.replace("\r\n", "\n").strip()
        for code, text in texts.items()
        if text.strip()
    }
    if any(len(text) > LONGEST_TEXT or open_places(text) for text in kept.values()):
        raise BadIdentity(field)
    return kept


def _name(text: str) -> str:
    try:
        name = on_one_line("From", text.strip())
    except LineBreakInHeader as problem:
        raise BadIdentity("from_name") from problem
    if len(name) > LONGEST_NAME:
        raise BadIdentity("from_name")
    return name


def _address(text: str, field: str) -> str:
    if not text.strip():
        return ""
    try:
        return normal_email(text)
    except UnreadableAddress as problem:
        raise BadIdentity(field) from problem
