"""How a branch's letters would look, with what was typed and is not kept yet."""

from collections.abc import Mapping
from dataclasses import replace

from handrail.channels.email.header import one_line
from handrail.channels.email.identities.identity import IdentityView, signed
from handrail.channels.email.letters import acknowledgement_said
from handrail.people.values import BranchView
from handrail.web.sending.page import Preview, PreviewedLetter
from handrail.words import Language, say
from handrail.words.names import name_in


def as_typed(identity: IdentityView, typed: Mapping[str, str] | None) -> IdentityView:
    """Return the identity with what was typed; an empty field is as the branch itself says."""
    if typed is None:
        return identity

    def texts(name: str) -> Mapping[Language, str]:
        return {code: typed.get(f"{name}_{code.value}", "") for code in Language}

    return replace(
        identity,
        from_name=typed.get("from_name", "").strip() or identity.from_name,
        from_address=typed.get("from_address", "").strip() or identity.from_address,
        reply_to=typed.get("reply_to", "").strip() or identity.reply_to,
        signatures=texts("signature"),
        acknowledgements=texts("acknowledgement"),
        acknowledges=typed.get("acknowledges") == "yes",
    )


def preview_of(
    identity: IdentityView, branch: BranchView, written: Language, language: Language
) -> Preview:
    """Return how letters of the branch look.

    Args:
        identity: as it is kept, or as it was typed.
        branch: whose it is.
        written: the language of the letters.
        language: the reader's.
    """
    told = acknowledgement_said(identity, brand=branch.brand, language=written)
    subject = say("mail-reply-no-subject", written, brand=one_line(branch.brand))
    text = signed(say("identity-preview-reply-text", language), identity, written)
    return Preview(
        lead=say("identity-preview-lead", language, language=name_in(written, language)),
        language=written.value,
        sender=f"{one_line(identity.from_name)} <{one_line(identity.from_address)}>",
        answers=one_line(identity.reply_to),
        letters=(
            PreviewedLetter(
                title=say("identity-preview-reply", language), subject=subject, text=text
            ),
            PreviewedLetter(
                title=say("identity-preview-acknowledgement", language),
                subject=told.subject,
                text=told.text,
                note="" if identity.acknowledges else say("identity-preview-off", language),
            ),
        ),
    )
