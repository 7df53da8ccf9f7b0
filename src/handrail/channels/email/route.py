"""A kept letter to its case: claimed, read outside any transaction, and settled exactly once."""

import logging
from contextlib import suppress
from dataclasses import replace
from typing import Protocol

from django.db import DatabaseError, OperationalError, transaction

from handrail.channels.email.acknowledging import acknowledge
from handrail.channels.email.automatic import judge_own
from handrail.channels.email.automatic_told import told_on_cases, why_ignored
from handrail.channels.email.enclosures import Enclosures, enclosed
from handrail.channels.email.ids import thread_of
from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.letter import Letter, Unreadable
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.recipients import branch_for
from handrail.channels.email.sender_checks import with_checks
from handrail.channels.email.thread_name import contact_in
from handrail.channels.email.virus_scan import scanned
from handrail.desk.actions.receive_letter import ReceivedLetter, receive_letter
from handrail.desk.decided_anew import decided_anew
from handrail.desk.edge import Edge
from handrail.desk.refused import DeskRefused, OthersWereFaster
from handrail.desk.threads import case_ids_of_thread
from handrail.people.personal_data import subject_of
from handrail.people.refused import Refused
from handrail.record.blobs import assign_blob, get_blob
from handrail.record.intake import AlreadySettled, Item, ItemId, ItemState, claim, retry, settle
from handrail.record.storage import StorageFull, room_in
from handrail.words import Sentence, sentence

log = logging.getLogger(__name__)

NOT_THE_LETTERS_FAULT = (OperationalError, OthersWereFaster)
"""The letter waits until its lease is over, and is tried again."""

LONGEST_TITLE = 80


class Reader(Protocol):
    """Reads a letter within limits, such as `BoundedReader`."""

    def read(self, raw: bytes) -> Letter:
        """Return what the letter says.

        Raises:
            Unreadable: it cannot be read.
        """
        ...


def route_item(
    item_id: ItemId, *, reader: Reader, office: PostOffice, worker: str, edge: Edge
) -> ItemState | None:
    """Route the letter and return what became of it, or None when it is not to be had.

    A letter that cannot be read or fails in any other way is put in quarantine with its error; so
    is one during which the process ended again and again.

    Args:
        item_id: in the ledger.
        reader: reads it.
        office: knows which ids are ours.
        worker: names this process in the ledger.
        edge: the moment, and chance for the keys of what came with the letter.

    Raises:
        StorageFull, OperationalError, OthersWereFaster: not for the letter's sake; it waits.
    """
    item = claim(item_id, worker=worker, real_now=edge.real_at)
    if item is None:
        return None
    try:
        return _route(item, reader.read(get_blob(item.blob)), office=office, edge=edge)
    except AlreadySettled:
        return None
    except StorageFull:
        _let_go(item, edge=edge)
        raise
    except NOT_THE_LETTERS_FAULT:
        raise
    except Unreadable as problem:
        return _hold(item, problem.why, edge=edge)
    except (DeskRefused, Refused) as problem:
        return _hold(item, problem.sentence, edge=edge)
    except Exception as problem:
        log.exception("Letter %d could not be routed.", item_id)
        why = sentence("mail-unforeseen", what=type(problem).__name__)
        return _hold(item, why, edge=edge)


def _route(item: Item, read: Letter, *, office: PostOffice, edge: Edge) -> ItemState:
    letter = judge_own(read, domain=office.domain, secret=office.secret)
    if letter.automatic is not None:
        with room_in("the database"):
            decided_anew(lambda: _tell_and_settle(item, letter, office=office, edge=edge))
        return ItemState.IGNORED
    letter = scanned(with_checks(letter, trusted=office.checked_by), office.scanner)
    with enclosed(letter, chance=edge.chance) as enclosures:
        received = _as_received(item, letter, enclosures, office)
        # A case begins when its letter came; on a known one, time does not run backwards.
        moment = edge if received.thread is not None else replace(edge, at=item.at)
        with room_in("the database"):
            decided_anew(lambda: _hand_in(item, received, enclosures, edge=moment))
    return ItemState.ROUTED


def _as_received(
    item: Item, letter: Letter, enclosures: Enclosures, office: PostOffice
) -> ReceivedLetter:
    signed = thread_of(letter, secret=office.secret)
    thread = None if signed is None else contact_in(signed.thread_id)
    return ReceivedLetter(
        channel=item.source,
        branch_id=branch_for(letter, envelope=item.recipients).id,
        sender_name=letter.sender.name,
        sender_address=letter.sender.address,
        subject=letter.subject or _first_line(letter.text),
        text=letter.text,
        language=letter.language,
        letter_id=letter.message_id or "",
        intake_item=item.item_id,
        thread=thread,
        quoted=letter.quoted,
        signature=letter.signature,
        html_blob=enclosures.html_blob,
        files=enclosures.files,
        warnings=tuple(map(kept, letter.warnings)),
        remarks=tuple(map(kept, letter.remarks)),
        if_no_part="" if thread is None else _takes_no_part(letter, thread),
    )


def _takes_no_part(letter: Letter, thread: int) -> str:
    """Return what to say of the letter if its sender takes no part in the thread it answers."""
    cases = case_ids_of_thread(thread)
    if not cases:
        return ""
    named = ", ".join(map(str, cases))
    return kept(sentence("email-takes-no-part", cases=named, address=letter.sender.address))


def _hand_in(item: Item, letter: ReceivedLetter, enclosures: Enclosures, *, edge: Edge) -> None:
    """Give the letter to the desk and settle its item, in one transaction."""
    with transaction.atomic():
        received = receive_letter(letter, edge=edge)
        subject = subject_of(received.customer_id)
        enclosures.record(subject=subject, real_at=edge.real_at)
        assign_blob(item.blob, subject)
        settle(item.item_id, ItemState.ROUTED, real_at=edge.real_at)
        acknowledge(received, branch_id=letter.branch_id, edge=edge)


def _tell_and_settle(item: Item, letter: Letter, *, office: PostOffice, edge: Edge) -> None:
    """Note on its cases what a program writes of letters of ours, in one transaction."""
    with transaction.atomic():
        told = told_on_cases(letter, secret=office.secret, edge=edge)
        why = why_ignored(letter, is_told=bool(told))
        settle(item.item_id, ItemState.IGNORED, reason=kept(why), real_at=edge.real_at)


def _hold(item: Item, why: Sentence, *, edge: Edge) -> ItemState | None:
    try:
        settle(item.item_id, ItemState.QUARANTINED, error=kept(why), real_at=edge.real_at)
    except AlreadySettled:
        return None
    return ItemState.QUARANTINED


def _let_go(item: Item, *, edge: Edge) -> None:
    """Let the item be had again at once; where not even that can be written, its lease ends."""
    with suppress(StorageFull, DatabaseError), room_in("the database"), transaction.atomic():
        settle(item.item_id, ItemState.QUARANTINED, real_at=edge.real_at)
        retry(item.item_id)


def _first_line(text: str) -> str:
    return text.strip().partition("\n")[0].strip()[:LONGEST_TITLE]
