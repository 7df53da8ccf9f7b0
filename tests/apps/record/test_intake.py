from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from handrail.record.blobs import assign_blob, get_blob
from handrail.record.intake import (
    READER_ENDED,
    AlreadySettled,
    Incoming,
    ItemId,
    ItemState,
    UnknownItem,
    claim,
    counts_by_state,
    duplicates_seen,
    quarantined_items,
    receive,
    receive_all,
    retry,
    settle,
    waiting_items,
)
from handrail.record.intake.ledger import fingerprint
from handrail.record.intake.reading import LONGEST_READING, MOST_TRIES
from handrail.record.personal_data import PORT
from handrail.record.storage import StorageFull, store
from tests.apps.conftest import NOW
from tests.apps.record.full_disk import no_room_beyond

LETTER = b"From: alice@example.org\r\nSubject: Late\r\n\r\nWhere is it?\r\n"
SECOND = timedelta(seconds=1)

ROOM_BYTES = 8_000_000

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("folder")]


@pytest.fixture
def take_in(chance):
    def take(raw=LETTER, sender="alice@example.org"):
        return receive(
            raw,
            source="email",
            sender=sender,
            recipients=["service@shop.example"],
            at=NOW,
            real_at=NOW,
            chance=chance,
        )

    return take


def waiting(at=NOW):
    return waiting_items(10, real_now=at)


def take(item_id, *, at=NOW):
    return claim(item_id, worker="w", real_now=at)


def test_what_came_in_waits_to_be_read_exactly_as_it_came(take_in):
    receipt = take_in()

    item = take(receipt.item_id)

    assert not receipt.duplicate
    assert get_blob(item.blob) == LETTER
    assert (item.sender, item.recipients) == ("alice@example.org", ("service@shop.example",))
    assert (item.source, item.at, item.received_at, item.tries) == ("email", NOW, NOW, 1)


@pytest.mark.parametrize("again", [LETTER, LETTER.replace(b"\r\n", b"\n")])
def test_the_same_letter_again_is_counted_and_not_taken_in(take_in, again):
    first = take_in()

    second, third = take_in(again), take_in(again)

    assert second == third
    assert (second.item_id, second.duplicate) == (first.item_id, True)
    assert duplicates_seen() == 2
    assert sum(counts_by_state().values()) == 1


def test_of_the_same_letter_at_the_same_moment_one_is_taken_in(take_in, at_once):
    receipts = at_once(take_in, LETTER, LETTER, LETTER)

    assert sorted(receipt.duplicate for receipt in receipts) == [False, True, True]
    assert duplicates_seen() == 2
    assert count_files() == 1


def come(*raws):
    return [Incoming(raw=raw, sender="a@b.example", recipients=(), at=NOW) for raw in raws]


def test_several_are_taken_in_together_and_the_same_among_them_once(take_in, chance):
    first = take_in()

    receipts = receive_all(
        come(b"one", LETTER, b"two", b"one"), source="email", real_at=NOW, chance=chance
    )

    assert [receipt.duplicate for receipt in receipts] == [False, True, False, True]
    assert receipts[1].item_id == first.item_id
    assert receipts[3].item_id == receipts[0].item_id
    assert sum(counts_by_state().values()) == count_files() == 3


def test_what_stands_beside_is_written_with_them_or_none_of_them_is(chance):
    seen = []

    def beside(receipts):
        seen.extend(receipts)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        receive_all(come(b"one"), source="email", real_at=NOW, chance=chance, beside=beside)

    assert len(seen) == 1
    assert waiting() == ()


def test_of_several_at_the_same_moment_each_is_taken_in_once(at_once, chance):
    def take_all(order):
        raws = [b"one", b"two", b"three"][::order]
        return receive_all(come(*raws), source="email", real_at=NOW, chance=chance)

    receipts = at_once(take_all, 1, -1, 1)

    assert sorted(each.duplicate for some in receipts for each in some) == [False] * 3 + [True] * 6
    assert sum(counts_by_state().values()) == count_files() == 3


def test_many_letters_together_ask_the_database_no_more_than_one(chance):
    with CaptureQueriesContext(connection) as for_one:
        receive_all(come(b"one"), source="email", real_at=NOW, chance=chance)

    with CaptureQueriesContext(connection) as for_many:
        many = come(*(b"letter %d" % number for number in range(20)))
        receive_all(many, source="email", real_at=NOW, chance=chance)

    assert len(for_many) == len(for_one)
    assert sum(counts_by_state().values()) == 21


def test_of_letters_that_fail_together_no_file_is_left(chance):
    def beside(_):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        receive_all(come(b"one"), source="email", real_at=NOW, chance=chance, beside=beside)

    assert count_files() == 0


def count_files():
    return sum(path.is_file() for path in store().folder.rglob("*"))


def test_the_fingerprint_tells_nothing_without_the_key():
    assert fingerprint(b"a\r\nb") == fingerprint(b"a\nb") != fingerprint(b"a\rb")
    assert len(fingerprint(b"")) == 64


def test_a_hostile_envelope_is_taken_in_as_text(take_in):
    receipt = take_in(sender="a\0\udcff'; drop table--")

    assert take(receipt.item_id).sender == "a\\x00\\udcff'; drop table--"


def test_nothing_is_promised_inside_a_transaction_that_may_still_fail(take_in):
    with pytest.raises(RuntimeError), transaction.atomic():
        take_in()

    assert waiting() == ()


def test_a_letter_for_which_there_is_no_room_is_not_taken_in(take_in):
    with no_room_beyond(ROOM_BYTES), pytest.raises(StorageFull):
        take_in(b"x" * ROOM_BYTES)

    assert waiting() == ()
    assert count_files() == 0


def test_a_database_without_room_takes_nothing_in_and_says_so(take_in):
    if connection.vendor != "sqlite":
        pytest.skip("a PostgreSQL server cannot be filled from here")

    with database_of(pages=1), pytest.raises(StorageFull, match="the database"):
        take_in(sender="a" * 100_000)

    assert waiting() == ()
    assert not take_in().duplicate


@contextmanager
def database_of(pages):
    """Let the database grow no further: SQLite keeps at least what it has."""
    with connection.cursor() as cursor:
        most = cursor.execute("PRAGMA max_page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        yield
        cursor.execute(f"PRAGMA max_page_count = {most}")


@pytest.mark.parametrize("state", [s for s in ItemState if s != ItemState.WAITING])
def test_every_item_ends_in_one_visible_state(take_in, state):
    item_id = take_in().item_id
    take(item_id)

    settle(item_id, state, reason="because", error="odd \0", real_at=NOW)

    assert {s: n for s, n in counts_by_state().items() if n} == {state: 1}
    assert waiting(NOW + timedelta(days=1)) == ()
    assert take(item_id, at=NOW + timedelta(days=1)) is None


def test_what_is_settled_is_not_settled_again(take_in):
    item_id = take_in().item_id
    settle(item_id, ItemState.ROUTED, real_at=NOW)

    with pytest.raises(AlreadySettled, match="already routed"):
        settle(item_id, ItemState.IGNORED, real_at=NOW)
    with pytest.raises(AlreadySettled):
        retry(item_id)
    with pytest.raises(UnknownItem):
        settle(ItemId(item_id + 1), ItemState.ROUTED, real_at=NOW)


def test_an_item_is_read_by_one_at_a_time(take_in, at_once):
    item_id = take_in().item_id

    results = at_once(lambda _: take(item_id), 1, 2, 3)

    assert sorted(result is None for result in results) == [False, True, True]
    assert waiting() == ()


def test_an_item_whose_reader_ended_is_read_again_by_another(take_in):
    item_id = take_in().item_id
    take(item_id)

    assert waiting(NOW + LONGEST_READING) == ()
    assert waiting(NOW + LONGEST_READING + SECOND) == (item_id,)
    assert take(item_id, at=NOW + LONGEST_READING + SECOND).tries == 2


def test_an_item_that_ends_every_reader_is_put_in_quarantine(take_in):
    item_id = take_in().item_id
    at = NOW
    for _ in range(MOST_TRIES):
        assert take(item_id, at=at) is not None
        at += LONGEST_READING + SECOND

    assert take(item_id, at=at) is None

    (held,) = quarantined_items()
    assert (held.item_id, held.error, held.tries) == (item_id, READER_ENDED, MOST_TRIES)


def test_what_is_in_quarantine_is_read_again_when_somebody_says_so(take_in):
    item_id = take_in().item_id
    settle(item_id, ItemState.QUARANTINED, error="bad header", real_at=NOW)
    (held,) = quarantined_items()
    assert held.error == "bad header"

    retry(item_id)

    assert quarantined_items() == ()
    assert take(item_id).tries == 1


def test_erasing_a_customer_empties_the_envelopes_of_their_letters(take_in):
    item_id = take_in().item_id
    assign_blob(take(item_id).blob, "customer:1")

    exported = PORT.export("customer:1")
    PORT.erase("customer:1", at=NOW, real_at=NOW)

    assert exported["received"][0]["from"] == "alice@example.org"
    assert PORT.export("customer:1")["received"][0]["from"] == ""
    assert take_in().duplicate
