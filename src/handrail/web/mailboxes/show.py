"""Mailboxes as an administrator reads them."""

from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.mailboxes.alarms import alarms
from handrail.channels.email.mailboxes.imap.trouble import Stage
from handrail.channels.email.mailboxes.managed import managed_mailboxes
from handrail.channels.email.mailboxes.queries import back_fills_of, folders_of
from handrail.channels.email.mailboxes.trying import Tried
from handrail.channels.email.mailboxes.values import (
    BackFillView,
    CountView,
    FolderView,
    MailboxView,
)
from handrail.people.access import Grants
from handrail.web.components.button import Button
from handrail.web.components.empty import Empty
from handrail.web.components.field import Field
from handrail.web.components.notice import Notice
from handrail.web.components.table import Cell, Column, Row, Table
from handrail.web.mailboxes.form import Typed, fields_of, form_of
from handrail.web.mailboxes.health import alarm_notice, mailboxes_table, standing_of
from handrail.web.mailboxes.page import Line, MailboxesPage, MailboxPage, Step
from handrail.web.reading import Reader
from handrail.words import say
from handrail.words.figures import day, number

MOST_NUMBERS = 20
"""Missing letters that are named by their numbers."""


def mailboxes_page(by: Grants, reader: Reader, *, notice: Notice | None = None) -> MailboxesPage:
    """Return the mailboxes that this person may manage."""
    theirs = managed_mailboxes(by)
    ids = {each.id for each in theirs} | {None}
    return MailboxesPage(
        table=_table(theirs, reader),
        alarms=tuple(
            alarm_notice(each, reader, may_look=True) for each in alarms() if each.mailbox_id in ids
        ),
        notice=notice,
    )


def mailbox_page(
    mailbox: MailboxView,
    reader: Reader,
    *,
    typed: Typed | None = None,
    error: tuple[str, str] = ("", ""),
    notice: Notice | None = None,
    tried: Tried | None = None,
) -> MailboxPage:
    """Return one mailbox: how it fares, and how it is set up."""
    language = reader.language
    return MailboxPage(
        title=mailbox.name,
        href=f"/settings/mailboxes/{mailbox.id}",
        fields=fields_of(typed or form_of(mailbox), language, error=error, has_secret=True),
        notice=notice,
        tried=_tried(tried, reader),
        alarms=tuple(
            alarm_notice(each, reader) for each in alarms() if each.mailbox_id == mailbox.id
        ),
        health=_health(mailbox, reader),
        folders=_folders(folders_of(mailbox.id), reader),
        days=_days(reader, error),
        back_fills=tuple(_back_fill(each, reader) for each in back_fills_of(mailbox.id)),
        is_paused=mailbox.is_paused,
    )


def new_page(
    typed: Typed,
    reader: Reader,
    *,
    error: tuple[str, str] = ("", ""),
    notice: Notice | None = None,
    tried: Tried | None = None,
) -> MailboxPage:
    """Return the page on which a mailbox is set up."""
    return MailboxPage(
        title=say("mailbox-new", reader.language),
        href="/settings/mailboxes/new",
        fields=fields_of(typed, reader.language, error=error, has_secret=False),
        notice=notice,
        tried=_tried(tried, reader),
    )


def _table(theirs: tuple[MailboxView, ...], reader: Reader) -> Table:
    language = reader.language
    nothing = Empty(
        title=say("mailbox-none", language),
        text=say("mailbox-none-more", language),
        way=Button(text=say("mailbox-new", language), href="/settings/mailboxes/new"),
    )
    return mailboxes_table(theirs, reader, nothing=nothing, may_look=True)


def _health(mailbox: MailboxView, reader: Reader) -> tuple[Line, ...]:
    language = reader.language
    never = say("mailbox-never", language)
    lines = [
        Line(what=say("mailbox-column-standing", language), is_so=standing_of(mailbox, reader)),
        *(
            Line(
                what=say(f"mailbox-column-{what}", language),
                is_so=never if at is None else reader.moment(at).text,
            )
            for what, at in (
                ("last-letter", mailbox.last_letter_at),
                ("last-contact", mailbox.last_contact_at),
            )
        ),
    ]
    if mailbox.failure:
        why = say(sentence_of(mailbox.failure), language)
        lines.append(Line(what=say("mailbox-failure", language), is_so=why))
    if mailbox.failing_since is not None:
        since = reader.moment(mailbox.failing_since).text
        lines.append(Line(what=say("mailbox-failing-since", language), is_so=since))
    return tuple(lines)


def _folders(folders: tuple[FolderView, ...], reader: Reader) -> Table:
    language = reader.language
    columns = (
        Column(title=say("mailbox-column-folder", language)),
        Column(title=say("mailbox-column-watermark", language), figures=True),
        Column(title=say("mailbox-column-kept", language), figures=True),
        Column(title=say("mailbox-column-count", language)),
    )
    return Table(
        caption=say("mailbox-folders", language),
        columns=columns,
        rows=tuple(
            Row(
                cells=(
                    Cell(text=each.name),
                    Cell(text=number(each.watermark, language)),
                    Cell(text=number(each.kept, language)),
                    _count(each.count, reader),
                )
            )
            for each in folders
        ),
    )


def _count(count: CountView | None, reader: Reader) -> Cell:
    language = reader.language
    if count is None:
        return Cell(text=say("mailbox-count-never", language))
    missing = count.server_count - count.our_count
    numbers = ", ".join(str(uid) for uid in count.missing[:MOST_NUMBERS])
    said = (
        say("mailbox-count-missing", language, count=missing, numbers=numbers)
        if missing
        else say("mailbox-count-equal", language, count=count.server_count)
    )
    more = [
        say(f"mailbox-count-{what}", language, count=how_many)
        for what, how_many in (("mended", count.mended), ("gone", count.gone))
        if how_many
    ]
    return Cell(text=said, detail=reader.moment(count.at).text, second_detail=" ".join(more))


def _days(reader: Reader, error: tuple[str, str]) -> tuple[Field, ...]:
    language = reader.language
    wrong = error[1] if error[0] == "days" else ""
    return (
        Field(
            name="first",
            label=say("mailbox-days-first", language),
            kind="date",
            required=True,
            error=wrong,
            prefix="days-",
        ),
        Field(
            name="last",
            label=say("mailbox-days-last", language),
            kind="date",
            required=True,
            prefix="days-",
        ),
    )


def _back_fill(each: BackFillView, reader: Reader) -> str:
    return say(
        "mailbox-days-waiting" if each.done_at is None else "mailbox-days-done",
        reader.language,
        first=day(each.first_day, reader.language),
        last=day(each.last_day, reader.language),
        count=each.brought,
    )


def _tried(tried: Tried | None, reader: Reader) -> tuple[Step, ...]:
    if tried is None:
        return ()
    language = reader.language
    well = [
        Step(text=say(f"mailbox-step-{stage.value}", language), is_well=True)
        for stage in tried.well
        if stage is not Stage.FOLDER
    ]
    well += [
        Step(text=say("mailbox-step-folder", language, folder=name, count=count), is_well=True)
        for name, count in tried.counts
    ]
    failed = [] if tried.why is None else [Step(text=say(tried.why, language), is_well=False)]
    return (*well, *failed)
