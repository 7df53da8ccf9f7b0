"""The quarantine, from the intake ledger."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.mailboxes.queries import where_it_lay
from handrail.desk.failed_letters import FailedReply, failed_replies
from handrail.people.access import Grants, may_somewhere
from handrail.people.roles import Permission
from handrail.record.blobs import BlobDamaged, Erased, get_blob
from handrail.record.effect_state import EffectState
from handrail.record.intake import ItemState, counts_by_state, duplicates_seen
from handrail.record.intake.looking import LedgerItem, items_in
from handrail.web.components.component import Moment
from handrail.web.components.empty import Empty
from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.mailboxes.health import alarms_for, health_for
from handrail.web.quarantine.original import SHOWN, beginning_of, claimed_subject
from handrail.web.quarantine.page import Letter, LetterPage, QuarantinePage, Sum
from handrail.web.quarantine.whose import is_theirs
from handrail.web.reading import Reader
from handrail.words import say
from handrail.words.figures import moment, number

MOST_HELD, MOST_IGNORED = 100, 50
LOOKED_BACK = timedelta(days=30)
"""How far back replies are looked at that did not arrive."""
LOOKED_INTO_BYTES = 256 * 1024
"""Size of the largest letter that is opened for the list alone."""
LOOKED_AT = 1_000
"""Ignored letters among which those that the reader may see are looked for."""


def page_of(by: Grants, reader: Reader, *, notice: Notice | None = None) -> QuarantinePage:
    """Return the quarantine as this person sees it."""
    language = reader.language
    counts = counts_by_state()
    held = tuple(islice(_theirs(items_in(ItemState.QUARANTINED), by), MOST_HELD))
    elsewhere = counts[ItemState.QUARANTINED] - len(held)
    total = sum(counts.values())
    nothing = Empty(
        title=say("quarantine-none", language), text=say("quarantine-none-more", language)
    )
    return QuarantinePage(
        letters=tuple(letter_of(item, reader) for item in held),
        elsewhere=say("quarantine-held-elsewhere", language, count=elsewhere) if elsewhere else "",
        sums=tuple(
            Sum(state=say(f"quarantine-state-{state}", language), count=number(count, language))
            for state, count in counts.items()
        ),
        total=say("quarantine-ledger-lead", language, count=total),
        duplicates=say("quarantine-duplicates", language, count=duplicates_seen()),
        ignored=_ignored(by, reader),
        may_work=may_somewhere(by, Permission.WORK_QUARANTINE),
        undelivered=_undelivered(by, reader),
        alarms=alarms_for(by, reader),
        mailboxes=health_for(by, reader),
        notice=notice,
        empty=None if held or elsewhere else nothing,
    )


@dataclass(frozen=True, kw_only=True)
class Typed:
    """What was typed on a held letter's page, and what is wrong with it."""

    error: str = ""
    sender: str | None = None
    subject: str | None = None
    sender_error: str = ""


def letter_page_of(
    item: LedgerItem, by: Grants, reader: Reader, *, typed: Typed | None = None
) -> LetterPage:
    """Return one held letter with its original."""
    letter = letter_of(item, reader)
    typed = typed or Typed()
    may_work = is_theirs(item, by, Permission.WORK_QUARANTINE)
    reason = _reason(reader, typed.error) if may_work else None
    try:
        raw = get_blob(item.blob)
        original = beginning_of(raw)
    except Erased:
        return _without(letter, "quarantine-erased", reason, reader)
    except BlobDamaged:
        return _without(letter, "quarantine-damaged", reason, reader)
    cut = say("quarantine-original-cut", reader.language, count=SHOWN)
    return LetterPage(
        letter=letter,
        original=original.text,
        cut=cut if original.is_cut else "",
        reason=reason,
        case_fields=_case_fields(item, raw, typed, reader) if may_work else (),
        came_from=_came_from(item, reader),
    )


def _came_from(item: LedgerItem, reader: Reader) -> str:
    place = where_it_lay(item.item_id)
    if place is None:
        return ""
    return say("quarantine-came-from", reader.language, mailbox=place[0], folder=place[1])


def _case_fields(item: LedgerItem, raw: bytes, typed: Typed, reader: Reader) -> tuple[Field, ...]:
    sender = item.sender if typed.sender is None else typed.sender
    subject = claimed_subject(raw) if typed.subject is None else typed.subject
    return (
        Field(
            name="sender",
            label=say("quarantine-case-sender", reader.language),
            help=say("quarantine-case-sender-help", reader.language),
            value=sender,
            error=typed.sender_error,
            required=True,
        ),
        Field(
            name="subject",
            label=say("quarantine-case-subject", reader.language),
            value=subject,
            required=True,
        ),
    )


def letter_of(item: LedgerItem, reader: Reader) -> Letter:
    """Return a letter as the list shows it."""
    language = reader.language
    recipients = ", ".join(item.recipients) or say("quarantine-nobody", language)
    return Letter(
        href=f"/quarantine/{item.item_id}",
        number=str(item.item_id),
        sender=item.sender or say("quarantine-no-sender", language),
        subject=_subject(item),
        recipients=say("quarantine-to", language, recipients=recipients),
        came=_real_moment(item, reader),
        size=reader.size(item.size_bytes),
        tries=say("quarantine-tries", language, count=item.tries),
        error=say(sentence_of(item.error), language),
    )


def _subject(item: LedgerItem) -> str:
    """Return what the letter claims to be about, so that the held ones can be told apart."""
    if item.size_bytes > LOOKED_INTO_BYTES:
        return ""
    try:
        return claimed_subject(get_blob(item.blob))
    except (Erased, BlobDamaged):
        return ""


def _without(letter: Letter, why: str, reason: Field | None, reader: Reader) -> LetterPage:
    lost = Notice(kind="error", title=say(why, reader.language))
    return LetterPage(letter=letter, original="", lost=lost, reason=reason)


def _reason(reader: Reader, error: str) -> Field:
    return Field(
        name="reason",
        label=say("quarantine-ignore-why", reader.language),
        help=say("quarantine-ignore-why-help", reader.language),
        error=error,
        required=True,
    )


def _theirs(items: Iterator[LedgerItem], by: Grants) -> Iterator[LedgerItem]:
    return (item for item in items if is_theirs(item, by, Permission.READ_QUARANTINE))


def _undelivered(by: Grants, reader: Reader) -> Table | None:
    """Return the replies of the last weeks that will not arrive; None for who works on no case."""
    if not may_somewhere(by, Permission.WORK_CASE):
        return None
    language = reader.language
    titles = ("case", "when", "what", "why")
    return Table(
        caption=say("quarantine-undelivered", language),
        columns=tuple(
            Column(title=title)
            for title in (say(f"quarantine-undelivered-{each}", language) for each in titles)
        ),
        rows=tuple(
            Row(
                cells=(
                    Cell(text=each.title, href=_letter_on_its_case(each)),
                    Cell(moment=reader.moment(each.at)),
                    Cell(text=say(_how_it_ended(each), language)),
                    Cell(text=say(sentence_of(each.why), language)),
                )
            )
            for each in failed_replies(by=by, since=reader.now - LOOKED_BACK)
        ),
        nothing=Empty(title=say("quarantine-undelivered-none", language)),
    )


def _letter_on_its_case(reply: FailedReply) -> str:
    return f"/cases/{reply.case_id}#message-{reply.message_id}"


def _how_it_ended(reply: FailedReply) -> str:
    match reply.state:
        case EffectState.DEAD:
            return "quarantine-given-up"
        case EffectState.UNCERTAIN:
            return "quarantine-uncertain"
        case _:
            return "quarantine-refused"


def _ignored(by: Grants, reader: Reader) -> Table:
    language = reader.language
    latest = islice(items_in(ItemState.IGNORED, newest_first=True), LOOKED_AT)
    return Table(
        caption=say("quarantine-ignored", language),
        columns=(
            Column(title=say("quarantine-column-sender", language)),
            Column(title=say("quarantine-column-when", language)),
            Column(title=say("quarantine-column-why", language)),
            Column(title=say("quarantine-original", language)),
        ),
        rows=tuple(
            _ignored_row(each, reader) for each in islice(_theirs(latest, by), MOST_IGNORED)
        ),
        nothing=Empty(title=say("quarantine-ignored-none", language)),
    )


def _ignored_row(item: LedgerItem, reader: Reader) -> Row:
    sender = item.sender or say("quarantine-no-sender", reader.language)
    return Row(
        cells=(
            Cell(text=sender),
            Cell(moment=_real_moment(item, reader)),
            Cell(text=say(sentence_of(item.reason), reader.language)),
            Cell(
                text=say("quarantine-original-of", reader.language, number=str(item.item_id)),
                href=f"/quarantine/{item.item_id}/original",
            ),
        )
    )


def _real_moment(item: LedgerItem, reader: Reader) -> Moment:
    """Return when it came by the real clock, which no demonstration moves, with its day."""
    text = moment(item.received_at, reader.language, zone=reader.zone)
    return Moment(at=item.received_at, text=text)
