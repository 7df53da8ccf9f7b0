"""What somebody has to be told of: seen, written down while it lasts, and told once."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import IntegrityError, transaction
from django.db.models import Q

from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.mailboxes.kinds import AlarmKind
from handrail.channels.email.mailboxes.models import Alarm
from handrail.channels.email.mailboxes.queries import folders_of, mailboxes
from handrail.channels.email.mailboxes.values import MailboxView
from handrail.clock import elapsed
from handrail.desk.branch_calendar import calendar_of_branch
from handrail.people import queries as people
from handrail.people.roles import Permission
from handrail.record.intake.queries import held_since
from handrail.record.outbox import put_effect
from handrail.record.stream import Stream
from handrail.words import Sentence, sentence

ALARM_EFFECT = "alarm"
"""The kind of effect by which administrators are told."""

FAILING_FOR = timedelta(minutes=5)
"""A server that is away for a moment alarms nobody."""

GROWS_BY, WITHIN = 5, timedelta(hours=1)
"""So many letters put into quarantine within an hour are more than a few odd ones."""

MAILBOXES = Stream("routine", "mailboxes")


@dataclass(frozen=True)
class AlarmView:
    """An alarm; `why` is a sentence as `kept` keeps it. Without a mailbox it is of all letters."""

    id: int
    mailbox_id: int | None
    kind: AlarmKind
    why: str
    began_at: datetime


@dataclass(frozen=True)
class Seen:
    """What is wrong at this moment."""

    mailbox_id: int | None
    kind: AlarmKind
    why: Sentence


def alarms() -> tuple[AlarmView, ...]:
    """Return what is wrong, as last seen, the oldest first."""
    rows = Alarm.objects.filter(ended_at=None).order_by("pk")
    return tuple(view_alarm(row) for row in rows)


def alarm(alarm_id: int) -> AlarmView | None:
    """Return the alarm, over or not, None where it was taken out with its mailbox."""
    row = Alarm.objects.filter(pk=alarm_id).first()
    return None if row is None else view_alarm(row)


def view_alarm(row: Alarm) -> AlarmView:
    """Return the alarm as a value."""
    return AlarmView(row.pk, row.mailbox_id, AlarmKind(row.kind), row.why, row.began_at)


def look(*, real_now: datetime) -> int:
    """Begin and end alarms by what is to be seen, tell of each that begins, return how many did."""
    seen = tuple(what_is_wrong(real_now=real_now))
    going_on = {(each.mailbox_id, each.kind) for each in seen}
    for row in Alarm.objects.filter(ended_at=None):
        if (row.mailbox_id, AlarmKind(row.kind)) not in going_on:
            Alarm.objects.filter(pk=row.pk).update(ended_at=real_now)
    return sum(_begin(each, real_now=real_now) for each in seen)


def what_is_wrong(*, real_now: datetime) -> Iterator[Seen]:
    """Yield everything that is wrong at this moment."""
    for each in mailboxes():
        if not each.is_paused:
            yield from _of_mailbox(each, real_now)
    held = held_since(real_now - WITHIN)
    if held >= GROWS_BY:
        yield Seen(None, AlarmKind.QUARANTINE, sentence("mailbox-alarm-quarantine", count=held))


def silent_for(mailbox: MailboxView, *, real_now: datetime) -> timedelta:
    """Return how long no letter has come, in the branch's opening time where it has a branch."""
    since = max(filter(None, (mailbox.last_letter_at, mailbox.changed_at)))
    if mailbox.branch_id is None:
        return real_now - since
    calendar = calendar_of_branch(mailbox.branch_id, channel="email")
    return elapsed(since, real_now, calendar=calendar)


def _of_mailbox(mailbox: MailboxView, real_now: datetime) -> Iterator[Seen]:
    if mailbox.failing_since is not None and real_now - mailbox.failing_since >= FAILING_FOR:
        why = sentence("mailbox-alarm-failing", mailbox=mailbox.name)
        yield Seen(mailbox.id, AlarmKind.FAILING, why)
    silence = silent_for(mailbox, real_now=real_now)
    if mailbox.quiet_minutes and silence >= timedelta(minutes=mailbox.quiet_minutes):
        why = sentence("mailbox-alarm-silent", mailbox=mailbox.name, minutes=mailbox.quiet_minutes)
        yield Seen(mailbox.id, AlarmKind.SILENT, why)
    missing = sum(
        each.count.server_count - each.count.our_count
        for each in folders_of(mailbox.id)
        if each.count is not None
    )
    if missing:
        why = sentence("mailbox-alarm-difference", mailbox=mailbox.name, count=missing)
        yield Seen(mailbox.id, AlarmKind.DIFFERENCE, why)


def _begin(seen: Seen, *, real_now: datetime) -> bool:
    """Write the alarm down unless it is going on, and tell of it; return whether it is new."""
    whose = Q(mailbox__isnull=True) if seen.mailbox_id is None else Q(mailbox_id=seen.mailbox_id)
    if Alarm.objects.filter(whose, kind=seen.kind.value, ended_at=None).exists():
        return False
    try:
        with transaction.atomic():
            row = Alarm.objects.create(
                mailbox_id=seen.mailbox_id,
                kind=seen.kind.value,
                why=kept(seen.why),
                began_at=real_now,
            )
            _tell(row, real_now=real_now)
    except IntegrityError:
        return False
    return True


def _tell(row: Alarm, *, real_now: datetime) -> None:
    branch_id = None if row.mailbox is None else row.mailbox.branch_id
    told = people.persons_who_may(Permission.MANAGE_MAILBOXES, branch_id=branch_id)
    for person in told.everyone:
        put_effect(
            origin=MAILBOXES,
            key=f"alarm:{row.pk}:{person.id}",
            kind=ALARM_EFFECT,
            payload={"alarm": row.pk, "person": person.id},
            not_before=real_now,
            real_at=real_now,
        )
