"""What a program writes about letters of ours, told on the case that they belong to."""

from handrail.channels.email.delivery_report import Undelivered
from handrail.channels.email.ids import own_letter, thread_of
from handrail.channels.email.letter import AutomaticKind, Letter
from handrail.channels.email.thread_name import contact_in
from handrail.desk.actions.note_reply_bounced import (
    Cause,
    note_automatic_answer,
    note_reply_bounced,
)
from handrail.desk.edge import Edge
from handrail.words import Sentence, sentence

_CAUSES = {
    "5.1": Cause.ADDRESS,
    "5.2": Cause.FULL,
    "5.7": Cause.REFUSED,
    "4.2": Cause.FULL,
}
"""Causes by the subject of the status (RFC 3463); 5.2.0 and 5.2.1 are a mailbox that is closed."""
_CLOSED = frozenset({"5.2.0", "5.2.1"})
_ANSWERS = frozenset({AutomaticKind.AUTO_REPLY, AutomaticKind.RECEIPT})
_ARRIVED = frozenset({"delivered", "relayed", "expanded"})


class NotAutomatic(ValueError):
    """A letter that a person wrote is never ignored."""

    def __init__(self) -> None:
        super().__init__("Only a letter that a program wrote is ignored; route the others.")


def told_on_cases(letter: Letter, *, secret: bytes, edge: Edge) -> tuple[int, ...]:
    """Note what an automatic letter says on the cases that it concerns; return their ids.

    A bounce must repeat a Message-ID that we signed, an answer must carry one and come from the
    customer's own address: nobody can tell a case anything by a letter that is made up.
    """
    if letter.automatic is None:
        return ()
    if letter.automatic.kind is AutomaticKind.BOUNCE:
        return _bounced(letter, secret=secret, edge=edge)
    if letter.automatic.kind in _ANSWERS:
        return _answered(letter, secret=secret, edge=edge)
    return ()


def why_ignored(letter: Letter, *, is_told: bool) -> Sentence:
    """Return why the letter is on no case of its own."""
    if letter.automatic is None:
        raise NotAutomatic
    if not is_told:
        return letter.automatic.why
    bounced = letter.automatic.kind is AutomaticKind.BOUNCE
    return sentence("email-bounce-told" if bounced else "email-answer-told")


def cause_of(undelivered: tuple[Undelivered, ...]) -> Cause | None:
    """Return why the letter did not arrive, or nothing where it did."""
    if undelivered and all(one.action in _ARRIVED for one in undelivered):
        return None
    worst = next((one for one in undelivered if one.action == "failed"), None)
    if worst is None and undelivered:
        return Cause.DELAYED
    status = worst.status if worst else ""
    return Cause.ADDRESS if status in _CLOSED else _CAUSES.get(status[:3], Cause.OTHER)


def _bounced(letter: Letter, *, secret: bytes, edge: Edge) -> tuple[int, ...]:
    cause = cause_of(letter.undelivered)
    ours = {own for each in letter.returned_ids if (own := own_letter(each, secret=secret))}
    replies = sorted(own.ordinal for own in ours if own.ordinal and own.thread_id.isdecimal())
    if cause is None:
        return ()
    return tuple(
        case_id
        for number in replies
        for case_id in note_reply_bounced(message_id=number, cause=cause, edge=edge)
    )


def _answered(letter: Letter, *, secret: bytes, edge: Edge) -> tuple[int, ...]:
    signed = thread_of(letter, secret=secret)
    contact_id = None if signed is None else contact_in(signed.thread_id)
    if contact_id is None or letter.automatic is None:
        return ()
    return note_automatic_answer(
        contact_id=contact_id,
        address=letter.sender.address,
        kind=letter.automatic.kind,
        edge=edge,
    )
