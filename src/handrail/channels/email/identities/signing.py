from handrail.channels.email.dkim import Signer
from handrail.channels.email.identities.identity import dkim_secret, identity_of
from handrail.people import queries as people
from handrail.record.secrets import NoSecret, secret


def signer_for(address: str) -> Signer | None:
    """Return who signs letters from the address, None where no branch that writes so has a key."""
    for branch in people.branches():
        identity = identity_of(branch)
        if identity.from_address != address or not identity.dkim_selector:
            continue
        try:
            private = secret(dkim_secret(branch.id))
        except NoSecret:
            continue
        return Signer(identity.dkim_domain, identity.dkim_selector, private.text)
    return None
