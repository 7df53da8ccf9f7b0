"""How mailboxes fare, for administrators and for whoever decides about letters that came."""

from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.mailboxes.alarms import AlarmView, alarms
from handrail.channels.email.mailboxes.managed import mailboxes_behind
from handrail.channels.email.mailboxes.values import MailboxView
from handrail.people.access import Grants, may, may_somewhere
from handrail.people.roles import Permission
from handrail.web.components.button import Button
from handrail.web.components.empty import Empty
from handrail.web.components.notice import Notice
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.reading import Reader
from handrail.words import say


def alarms_for(by: Grants, reader: Reader) -> tuple[Notice, ...]:
    """Return what is wrong with the mailboxes behind the letters that this person decides about."""
    if not may_somewhere(by, Permission.WORK_QUARANTINE):
        return ()
    behind = {each.id: each for each in mailboxes_behind(by)}
    return tuple(
        alarm_notice(each, reader, may_look=_may_look(behind.get(each.mailbox_id or 0), by))
        for each in alarms()
        if each.mailbox_id is None or each.mailbox_id in behind
    )


def health_for(by: Grants, reader: Reader) -> Table | None:
    """Return how these mailboxes fare; None where there are none."""
    behind = mailboxes_behind(by)
    may_look = bool(behind) and all(_may_look(each, by) for each in behind)
    return mailboxes_table(behind, reader, may_look=may_look) if behind else None


def alarm_notice(alarm: AlarmView, reader: Reader, *, may_look: bool = False) -> Notice:
    """Return an alarm with when it began, and the way to look, where there is one."""
    language = reader.language
    href = "/quarantine" if alarm.mailbox_id is None else f"/settings/mailboxes/{alarm.mailbox_id}"
    way = Button(text=say("mailbox-look", language), href=href)
    return Notice(
        kind="error",
        title=say(sentence_of(alarm.why), language),
        text=say("mailbox-alarm-since", language, time=reader.moment(alarm.began_at).text),
        ways=(way,) if may_look else (),
    )


def mailboxes_table(
    theirs: tuple[MailboxView, ...],
    reader: Reader,
    *,
    nothing: Empty | None = None,
    may_look: bool = False,
) -> Table:
    """Return one row for each mailbox: how it stands, and what was last heard of it.

    Args:
        nothing: is said where there is none.
        may_look: each leads to its own page.
    """
    language = reader.language
    titles = ("name", "standing", "last-letter", "last-contact")
    return Table(
        caption=say("mailbox-title", language),
        columns=tuple(Column(title=say(f"mailbox-column-{each}", language)) for each in titles),
        rows=tuple(_row(each, reader, may_look=may_look) for each in theirs),
        nothing=nothing,
    )


def standing_of(mailbox: MailboxView, reader: Reader) -> str:
    """Return in words whether the mailbox is read."""
    if mailbox.is_paused:
        return say("mailbox-standing-paused", reader.language)
    if mailbox.failing_since is not None:
        return say("mailbox-standing-failing", reader.language)
    if mailbox.last_contact_at is None:
        return say("mailbox-standing-new", reader.language)
    return say("mailbox-standing-well", reader.language)


def _row(mailbox: MailboxView, reader: Reader, *, may_look: bool) -> Row:
    never = say("mailbox-never", reader.language)
    moments = (mailbox.last_letter_at, mailbox.last_contact_at)
    return Row(
        cells=(
            Cell(
                text=mailbox.name,
                detail=f"{mailbox.user} · {mailbox.host}",
                href=f"/settings/mailboxes/{mailbox.id}" if may_look else "",
            ),
            Cell(text=standing_of(mailbox, reader)),
            *(Cell(text=never) if at is None else Cell(moment=reader.moment(at)) for at in moments),
        )
    )


def _may_look(mailbox: MailboxView | None, by: Grants) -> bool:
    if mailbox is None:
        return False
    return may(by, Permission.MANAGE_MAILBOXES, branch_id=mailbox.branch_id)
