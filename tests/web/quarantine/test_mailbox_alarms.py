"""A team leader sees on the page of the letters what is wrong with the mailboxes they come from."""

from datetime import timedelta

import pytest

from handrail.channels.email.mailboxes.actions.set_up_mailbox import connect_mailbox
from handrail.channels.email.mailboxes.alarms import look
from handrail.channels.email.mailboxes.kinds import Encryption
from handrail.channels.email.mailboxes.models import Folder, Mailbox, Reconciliation
from handrail.channels.email.mailboxes.settings import MailboxSettings
from handrail.channels.email.mailboxes.standing import note_contact, note_failure
from handrail.record.intake import ItemState, receive, settle
from handrail.words import sentence
from tests import cast

HOUR = timedelta(hours=1)


@pytest.fixture
def box(desk):
    """Return the number of a mailbox of Warsaw that alarms after an hour without a letter."""
    view = connect_mailbox(
        settings=MailboxSettings(
            name="Service",
            branch_id=cast.branch_warsaw().id,
            host="127.0.0.1",
            port=1,
            encryption=Encryption.NONE,
            user="service",
            folders=("INBOX",),
            since=desk.real_now.date(),
            quiet_minutes=60,
        ),
        secret="a secret",
        by=cast.ada(),
        edge=desk.edge,
    )
    note_contact(view.id, real_now=desk.real_now)
    return view.id


def nothing_came(box, desk):
    return desk.real_now + 4 * HOUR


def it_lets_nobody_in(box, desk):
    why = sentence("mailbox-trouble-login", host="imap.example.org", user="us", why="no")
    note_failure(box, why, failures=1, real_now=desk.real_now)
    return desk.real_now + timedelta(minutes=6)


def the_counts_differ(box, desk):
    Reconciliation.objects.create(
        folder=Folder.objects.get(mailbox_id=box),
        at=desk.real_now,
        server_count=9,
        our_count=7,
        missing=[4, 8],
        mended=0,
        gone=0,
    )
    return desk.real_now


def five_letters_cannot_be_read(box, desk):
    for number in range(5):
        receipt = receive(
            b"letter %d" % number,
            source="email",
            sender="",
            recipients=["warsaw@shop.example"],
            at=desk.now,
            real_at=desk.real_now,
            chance=desk.chance,
        )
        settle(receipt.item_id, ItemState.QUARANTINED, error="odd", real_at=desk.real_now)
    return desk.real_now


TROUBLES = [
    (nothing_came, "No letter has come into the mailbox Service for 60 minutes"),
    (it_lets_nobody_in, "The mailbox Service cannot be read."),
    (the_counts_differ, "2 letters lie in the mailbox Service"),
    (five_letters_cannot_be_read, "5 letters could not be read."),
]


@pytest.mark.parametrize(("trouble", "words"), TROUBLES)
def test_a_team_leader_sees_each_alarm_until_it_is_over(browse, box, desk, read, trouble, words):
    before = read(browse(cast.marta()).get("/quarantine"))

    look(real_now=trouble(box, desk))
    meanwhile = read(browse(cast.marta()).get("/quarantine"))
    Mailbox.objects.all().delete()
    look(real_now=desk.real_now + 30 * 24 * HOUR)
    after = read(browse(cast.marta()).get("/quarantine"))

    assert alarm_of(meanwhile, words)
    assert not alarm_of(before, words)
    assert not alarm_of(after, words)


def alarm_of(page, words):
    return words in page and "Since " in page


def test_a_team_leader_sees_how_the_mailboxes_fare_and_cannot_change_them(browse, box, desk, read):
    it_lets_nobody_in(box, desk)

    answer = browse(cast.marta()).get("/quarantine")

    assert "Service" in read(answer)
    assert "Cannot be read" in read(answer)
    assert f"/settings/mailboxes/{box}" not in answer.content.decode()


def test_an_administrator_gets_from_there_to_the_mailbox(browse, box, desk):
    look(real_now=it_lets_nobody_in(box, desk))

    page = browse(cast.ada()).get("/quarantine").content.decode()

    assert f"/settings/mailboxes/{box}" in page


@pytest.mark.parametrize("who", [cast.alice, cast.charlie])
def test_who_decides_about_no_letters_there_sees_none_of_it(browse, box, desk, read, who):
    look(real_now=it_lets_nobody_in(box, desk))

    page = read(browse(who()).get("/quarantine"))

    assert "Service" not in page
