"""The identity of a branch, as its letters use it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from handrail.channels.email.identities.models import Identity
from handrail.people.values import BranchView
from handrail.record.json_text import JSON
from handrail.record.secrets import is_kept
from handrail.words import Language


@dataclass(frozen=True, kw_only=True)
class IdentityView:
    """How a branch writes.

    Attributes:
        from_name, from_address: who its letters are from.
        reply_to: the mailbox that answers go to; the signed id is put behind it with a plus.
        signatures: what stands below its letters, by language.
        acknowledgements: what whoever writes first is told, by language; where there is none, the
            desk's own words are.
        acknowledges: whether whoever writes first is told that the letter has come.
        dkim_selector: under which name the key's record stands in the DNS, "" without a key.
        dkim_public: the public key, Base64.
    """

    branch_id: int
    from_name: str
    from_address: str
    reply_to: str
    signatures: Mapping[Language, str] = field(default_factory=dict)
    acknowledgements: Mapping[Language, str] = field(default_factory=dict)
    acknowledges: bool = False
    dkim_selector: str = ""
    dkim_public: str = ""

    @property
    def dkim_domain(self) -> str:
        """Return the domain that signs: that of the sender's address."""
        return self.from_address.rpartition("@")[2]

    @property
    def dns_name(self) -> str:
        """Return the name of the DNS record by which others check the signature."""
        return f"{self.dkim_selector}._domainkey.{self.dkim_domain}"

    @property
    def dns_value(self) -> str:
        """Return the value of that record, of the type TXT."""
        return f"v=DKIM1; k=rsa; p={self.dkim_public}"


def identity_of(branch: BranchView) -> IdentityView:
    """Return how the branch writes: as it is set up, and otherwise as the branch itself says."""
    row = Identity.objects.filter(pk=branch.id).first() or Identity(branch_id=branch.id)
    return IdentityView(
        branch_id=branch.id,
        from_name=row.from_name or branch.brand or branch.name,
        from_address=row.from_address or branch.mail_address,
        reply_to=row.reply_to or branch.mail_address,
        signatures=_by_language(row.signatures),
        acknowledgements=_by_language(row.acknowledgements),
        acknowledges=row.acknowledges,
        dkim_selector=row.dkim_selector if _has_its_key(row) else "",
        dkim_public=row.dkim_public,
    )


def acknowledges(branch_id: int) -> bool:
    """Return whether the branch tells who writes first that the letter has come."""
    return Identity.objects.filter(pk=branch_id, acknowledges=True).exists()


def _has_its_key(row: Identity) -> bool:
    return bool(row.dkim_selector) and is_kept(dkim_secret(row.pk))


def _by_language(texts: Mapping[str, JSON]) -> Mapping[Language, str]:
    return {Language(code): str(text) for code, text in texts.items()}


def dkim_secret(branch_id: int) -> str:
    """Return the name under which the branch's private key is kept."""
    return f"dkim:{branch_id}"


def signed(text: str, identity: IdentityView, language: Language) -> str:
    """Return the text with the branch's signature in the language below it, if it has one.

    The two hyphens and the space are by what mail programs know where a signature begins
    (RFC 3676, section 4.3).
    """
    signature = identity.signatures.get(language, "").strip()
    return f"{text.rstrip()}\n\n-- \n{signature}\n" if signature else text
