"""Letters of ours out of the outbox: what is due is written, handed over, and told back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from handrail.channels.email.acknowledging import ACKNOWLEDGEMENT_EFFECT
from handrail.channels.email.dkim import with_signature
from handrail.channels.email.hand_over import Accepted, Later, Outcome, hand_over
from handrail.channels.email.hand_over import Refused as RefusedByServer
from handrail.channels.email.header_line import BadAddress, LineBreakInHeader
from handrail.channels.email.identities.signing import signer_for
from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.letters import acknowledgement_letter, reply_letter, survey_letter
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.write import OutgoingLetter, write_letter
from handrail.desk.actions.note_reply_failed import note_reply_failed
from handrail.desk.actions.note_reply_left import note_reply_left
from handrail.desk.actions.send_reply import REPLY_EFFECT
from handrail.desk.edge import Edge
from handrail.desk.following import SURVEY_EFFECT
from handrail.desk.outgoing import (
    NothingToSend,
    acknowledgement_to_send,
    is_planned,
    reply_to_send,
    survey_to_send,
)
from handrail.record.effect_state import FAILED, EffectState
from handrail.record.outbox import (
    Delivered,
    Deliverer,
    DueEffect,
    EffectStanding,
    OnSettled,
    Refused,
    TryLater,
)
from handrail.words import sentence

Compose = Callable[[DueEffect], OutgoingLetter]
"""Returns the letter that an effect stands for."""


class AnswerLost(Exception):
    """The connection broke before the server had answered: nobody knows whether it has it."""

    def __init__(self, key: str) -> None:
        super().__init__(f"The mail server did not answer for {key}; it may have the letter.")


@dataclass(frozen=True)
class LetterDeliverer:
    """Delivers effects, each by the letter that it stands for."""

    office: PostOffice
    compose: Compose

    def deliver(self, effect: DueEffect) -> Delivered | TryLater | Refused:
        """Return what the mail server said; a second attempt hands over the same bytes.

        Raises:
            AnswerLost: perhaps it was taken; the effect becomes uncertain.
        """
        try:
            letter = self.compose(effect)
            if not letter.to[0].address:
                return Refused(kept(sentence("mail-no-address")))
            raw = signed_letter(letter)
        except NothingToSend:
            return Refused(kept(sentence("mail-gone")))
        except LineBreakInHeader as problem:
            return Refused(kept(sentence("mail-broken-line", field=problem.field)))
        except BadAddress as problem:
            return Refused(kept(sentence("mail-bad-address", address=problem.address)))
        sender = "" if letter.automatic else letter.sender.address
        recipients = [each.address for each in letter.to]
        outcome = hand_over(raw, sender=sender, recipients=recipients, mailer=self.office.server)
        return _as_told(outcome, key=effect.key)


def signed_letter(letter: OutgoingLetter) -> bytes:
    """Return the letter's bytes, signed where its sender's domain has a key (DKIM)."""
    raw = write_letter(letter)
    signer = signer_for(letter.sender.address)
    return raw if signer is None else with_signature(raw, signer)


def deliverers(office: PostOffice) -> Mapping[str, Deliverer]:
    """Return who delivers replies and surveys by e-mail."""
    return {
        REPLY_EFFECT: LetterDeliverer(
            office,
            lambda effect: reply_letter(reply_to_send(_named(effect, "message")), office=office),
        ),
        SURVEY_EFFECT: LetterDeliverer(
            office,
            lambda effect: survey_letter(survey_to_send(_named(effect, "survey")), office=office),
        ),
        ACKNOWLEDGEMENT_EFFECT: LetterDeliverer(
            office,
            lambda effect: acknowledgement_letter(
                acknowledgement_to_send(_named(effect, "contact")), office=office
            ),
        ),
    }


def _named(effect: DueEffect, what: str) -> int:
    return int(str(effect.payload[what]))


def told_to_the_desk(edge_at: Callable[[datetime], Edge]) -> Mapping[str, OnSettled]:
    """Return who is told what became of replies.

    Args:
        edge_at: gives both clocks at a real time, and chance.
    """

    def tell(effect: DueEffect, standing: EffectStanding) -> None:
        if standing.settled_at is None:
            return
        message_id, edge = int(str(effect.payload["message"])), edge_at(standing.settled_at)
        if standing.state in FAILED:
            note_reply_failed(message_id=message_id, edge=edge)
        elif standing.state is EffectState.DELIVERED and is_planned(message_id):
            note_reply_left(message_id=message_id, edge=edge)

    return {REPLY_EFFECT: tell}


def _as_told(outcome: Outcome, *, key: str) -> Delivered | TryLater | Refused:
    match outcome:
        case Accepted(receipt=receipt):
            return Delivered(receipt)
        case Later(perhaps_delivered=True):
            raise AnswerLost(key)
        case Later(why=why):
            return TryLater(kept(why))
        case RefusedByServer(why=why):
            return Refused(kept(why))
