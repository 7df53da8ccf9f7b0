"""What lies in a mailbox comes in, each letter once, whatever its marks say."""

import os
from contextlib import contextmanager
from datetime import timedelta

import pytest
from imapclient import IMAPClient

from handrail.channels.email.mailboxes.actions.ask_back_fill import ask_back_fill
from handrail.channels.email.mailboxes.actions.count_again import count_again
from handrail.channels.email.mailboxes.models import Fetched, Folder
from handrail.channels.email.mailboxes.queries import back_fills_of, where_it_lay
from handrail.channels.email.mailboxes.reading import keeping
from handrail.record.intake import ItemState, waiting_items
from handrail.record.intake.looking import items_in, ledger_item
from tests import cast
from tests.channels.email.dovecot import PASSWORD, USER
from tests.channels.email.post import raw

pytestmark = pytest.mark.django_db


@contextmanager
def signed_in(server):
    with IMAPClient("127.0.0.1", server.port, ssl=False) as client:
        client.login(USER, PASSWORD)
        yield client


def make_old(path, days):
    """Let a letter have come so many days ago; the server goes by its file's time."""
    when = path.stat().st_mtime - days * 86_400
    os.utime(path, (when, when))


def test_letters_come_in_exactly_as_they_lie_there_with_how_far_was_read(watched, kept):
    box = watched()
    for number in range(3):
        box.server.deliver(raw(number=number))

    brought = box.turn()

    assert brought == 3
    assert kept() == [raw(number=number) for number in range(3)]
    assert (box.folders[0].watermark, box.folders[0].kept) == (3, 3)
    assert box.view.last_letter_at == box.view.last_contact_at == box.post.real_now


def test_what_is_new_comes_and_nothing_twice(watched, kept):
    box = watched()
    box.server.deliver(raw(number=1))
    box.turn()
    box.server.deliver(raw(number=2))

    brought = [box.turn(), box.turn()]

    assert brought == [1, 0]
    assert len(kept()) == 2


def test_a_letter_somebody_has_read_comes_too_and_none_is_marked_by_us(watched, kept):
    box = watched()
    box.server.deliver(raw(number=1))
    with signed_in(box.server) as client:
        client.select_folder("INBOX")
        client.add_flags([1], [b"\\Seen"])
    box.server.deliver(raw(number=2))

    box.turn()

    assert len(kept()) == 2
    with signed_in(box.server) as client:
        client.select_folder("INBOX", readonly=True)
        assert client.search(["UNSEEN"]) == [2]


def test_of_what_lay_there_only_what_came_since_the_day_is_read(watched, kept):
    box = watched()
    make_old(box.server.deliver(raw(number=1)), days=30)
    box.server.deliver(raw(number=2))

    box.turn()

    assert kept() == [raw(number=2)]
    assert box.folders[0].watermark == 2


def test_an_old_letter_that_is_moved_in_later_is_read_all_the_same(watched, kept):
    box = watched()
    box.turn()
    make_old(box.server.deliver(raw(number=1)), days=30)

    box.turn()

    assert kept() == [raw(number=1)]


def test_a_letter_came_when_the_server_says_but_no_case_begins_a_year_ago(watched):
    box = watched(since=(cast.REAL_NOW - timedelta(days=4_000)).date())
    make_old(box.server.deliver(raw(number=1)), days=3)
    make_old(box.server.deliver(raw(number=2)), days=365)

    box.turn()

    ages = [box.post.now - _at(item.item_id) for item in items_in(ItemState.WAITING)]
    assert timedelta(days=2, hours=23) < ages[0] < timedelta(days=3, hours=1)
    assert ages[1] == keeping.LONGEST_AGO


def _at(item_id):
    from handrail.record.models import IntakeItem

    return IntakeItem.objects.get(pk=item_id).at


def test_several_folders_are_read_and_a_letter_remembers_its_own(watched, kept):
    box = watched(folders=("INBOX", "Späm"))
    box.server.deliver(raw(number=1))
    box.server.deliver(raw(number=2), folder="Sp&AOQ-m")

    box.turn()

    assert len(kept()) == 2
    assert [where_it_lay(item) for item in waiting_items(9, real_now=box.post.real_now)] == [
        ("Service", "INBOX"),
        ("Service", "Späm"),
    ]


def test_where_the_server_numbers_anew_nothing_is_doubled_and_nothing_missed(watched, kept):
    box = watched()
    for number in range(4):
        box.server.deliver(raw(number=number))
    box.turn()
    before = box.folders[0]
    box.server.kill()
    box.server.number_anew()
    box.server.deliver(raw(number=9))
    box.server.start()

    box.turn()
    box.turn()

    after = box.folders[0]
    assert before.uidvalidity != after.uidvalidity
    assert len(kept()) == len(set(kept())) == 5
    assert (after.watermark, after.kept) == (5, 5)


def test_the_watermark_moves_only_with_the_letters(watched, kept, monkeypatch):
    box = watched()
    box.server.deliver(raw(number=1))
    monkeypatch.setattr(keeping, "move_watermark", lambda *_: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        box.turn()

    assert kept() == []
    assert (box.folders[0].watermark, Fetched.objects.count()) == (0, 0)


def test_a_letter_that_is_too_large_is_held_with_the_lines_above_it(watched, kept):
    box = watched(largest_bytes=100_000)
    box.server.deliver(raw(number=1, text="much " * 30_000, subject="Plans"))
    box.server.deliver(raw(number=2))

    box.turn()

    (held,) = items_in(ItemState.QUARANTINED)
    assert kept() == [raw(number=2)]
    assert "mailbox-too-large" in held.error
    assert b"Subject: Plans" in kept(ItemState.QUARANTINED)[0]
    assert b"much much" not in kept(ItemState.QUARANTINED)[0]
    assert held.sender == "ines@mail.example"


class TestBackFill:
    def test_the_days_that_are_asked_for_are_fetched_and_only_once(self, watched, kept):
        box = watched()
        for days in (40, 20, 10):
            make_old(box.server.deliver(raw(number=days)), days=days)
        box.turn()
        today = box.post.real_now.date()

        for _ in range(2):
            ask_back_fill(
                box.id,
                first_day=today - timedelta(days=25),
                last_day=today - timedelta(days=5),
                by=cast.ada(),
                edge=box.post.edge,
            )
            box.turn(seconds=1)

        assert sorted(kept()) == sorted([raw(number=20), raw(number=10)])
        assert [each.brought for each in back_fills_of(box.id)] == [0, 2]
        assert all(each.done_at for each in back_fills_of(box.id))


class TestCount:
    def test_the_servers_count_is_ours(self, watched):
        box = watched()
        make_old(box.server.deliver(raw(number=1)), days=30)
        for number in range(2, 5):
            box.server.deliver(raw(number=number))

        box.turn()

        count = box.folders[0].count
        assert (count.server_count, count.our_count, count.missing) == (3, 3, ())
        assert (count.mended, count.gone) == (0, 0)

    def test_what_is_missing_is_fetched_and_said(self, watched, kept):
        box = watched()
        box.turn()
        box.server.deliver(raw(number=1))
        Folder.objects.update(watermark=7)

        box.turn(days=1)

        count = box.folders[0].count
        assert kept() == [raw(number=1)]
        assert (count.server_count, count.our_count, count.mended) == (1, 1, 1)

    def test_what_the_server_does_not_give_is_listed_and_holds_up_nothing(
        self, watched, kept, monkeypatch
    ):
        box = watched()
        box.turn()
        for number in range(3):
            box.server.deliver(raw(number=number))
        fetch = IMAPClient.fetch

        def fails(self, uids, what, **more):
            if 2 in uids and "BODY.PEEK[]" in what:
                raise IMAPClient.Error("Internal error occurred.")
            return fetch(self, uids, what, **more)

        monkeypatch.setattr(IMAPClient, "fetch", fails)
        box.turn(days=1)

        count = box.folders[0].count
        assert len(kept()) == 2
        assert (count.server_count, count.our_count, count.missing) == (3, 2, (2,))

    def test_what_was_taken_off_the_server_is_no_difference(self, watched):
        box = watched()
        box.server.deliver(raw(number=1)).exists()
        box.server.deliver(raw(number=2))
        box.turn()
        box.server.files()[0].unlink()

        count_again(box.id, by=cast.ada())
        box.turn(seconds=1)

        count = box.folders[0].count
        assert (count.server_count, count.our_count, count.gone) == (1, 1, 1)

    def test_it_is_counted_once_a_day(self, watched):
        box = watched()
        box.turn()
        first = box.folders[0].count.at

        box.turn(hours=23)
        same = box.folders[0].count.at
        box.turn(hours=2)

        assert same == first < box.folders[0].count.at


def test_while_the_server_is_listened_to_a_letter_comes_at_once(watched, kept):
    box = watched(poll=timedelta(hours=1))
    box.turn()
    box.server.deliver(raw(number=1))

    turns = [box.turn(seconds=1) for _ in range(8)]

    assert sum(turns) == 1
    assert kept() == [raw(number=1)]


def test_a_letter_of_the_mailbox_is_for_its_branch(watched):
    box = watched(branch_id=cast.branch_oslo().id)
    box.server.deliver(raw(number=1))

    box.turn()

    (item,) = items_in(ItemState.WAITING)
    assert item.recipients == ("oslo@shop.example",)
    assert ledger_item(item.item_id).sender == "ines@mail.example"
