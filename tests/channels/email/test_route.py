"""A letter that was kept becomes a case, or says why it did not."""

import logging
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from handrail.channels.email.ids import message_id_for, reply_address
from handrail.channels.email.kept_sentence import kept, sentence_of
from handrail.desk.inbox import View, inbox_page
from handrail.desk.queries import case_view, file_content, message_html
from handrail.people.personal_data import subject_of
from handrail.record.blobs import Erased, destroy_keys
from handrail.record.intake import (
    READER_ENDED,
    ItemState,
    claim,
    counts_by_state,
    quarantined_items,
    retry,
    settle,
    waiting_items,
)
from handrail.record.intake.reading import LONGEST_READING
from handrail.record.storage import StorageFull
from handrail.words import Language, say, sentence
from tests import cast
from tests.channels.email import post
from tests.channels.email.post import Post, raw

MOST_QUESTIONS = 28

pytestmark = pytest.mark.django_db


def cases(by=None, now=cast.NOW):
    rows = inbox_page(by=by or cast.alice(), view=View.OPEN, now=now + timedelta(days=1)).rows
    return sorted(rows, key=lambda row: row.id)


def the_case(desk):
    (row,) = cases(now=desk.now)
    return case_view(row.id, by=cast.alice(), now=desk.now)


def states():
    return {state.value: count for state, count in counts_by_state().items() if count}


def test_a_letter_opens_a_case_once_however_often_it_comes(desk):
    first = desk.receive(raw())
    again = desk.receive(raw())

    assert (first, again) == (ItemState.ROUTED, None)
    assert the_case(desk).head.title == "Parcel"
    assert states() == {"routed": 1}


def test_a_letter_that_opens_a_case_asks_the_database_few_questions(desk):
    desk.receive(raw(number=1, sender="jo@mail.example", text="Another one."))
    item = desk.keep(raw())

    with CaptureQueriesContext(connection) as asked:
        desk.route(item)

    assert sum("SAVEPOINT" not in each["sql"] for each in asked) <= MOST_QUESTIONS


def test_an_item_that_was_routed_is_not_to_be_had_again(desk):
    item = desk.keep(raw())
    desk.route(item)

    assert desk.route(item) is None
    assert len(cases()) == 1


def test_a_case_begins_when_its_letter_came_not_when_it_was_read(desk):
    item = desk.keep(raw())

    desk.later(hours=3).route(item)

    assert the_case(desk).head.opened_at == cast.NOW


def test_an_answer_to_our_signed_address_joins_its_case(desk):
    desk.receive(raw())
    thread = str(contact_of(the_case(desk)))
    signed = reply_address("warsaw@shop.example", thread_id=thread, secret=post.SECRET)

    desk.later(minutes=5).receive(raw("It is here!", to=signed, number=2))

    assert [message.text for message in the_case(desk).messages] == [
        "My parcel has not arrived.",
        "It is here!",
    ]


def test_an_answer_to_our_message_id_joins_its_case(desk):
    desk.receive(raw())
    own = message_id_for(
        thread_id=str(contact_of(the_case(desk))),
        ordinal=9,
        domain="shop.example",
        secret=post.SECRET,
    )

    desk.later(minutes=5).receive(raw("And?", number=2, head=f"In-Reply-To: <{own}>\r\n"))

    assert len(the_case(desk).messages) == 2


def test_a_stranger_who_saw_a_signed_address_opens_a_case_of_their_own(desk):
    desk.receive(raw())
    thread = str(contact_of(the_case(desk)))
    signed = reply_address("warsaw@shop.example", thread_id=thread, secret=post.SECRET)

    desk.receive(raw("Send it to me.", sender="mallory@evil.example", to=signed, number=2))

    assert [row.customer for row in cases()] == ["Ines", ""]


def test_a_forged_signature_joins_nothing(desk):
    desk.receive(raw())
    thread = str(contact_of(the_case(desk)))
    forged = reply_address("warsaw@shop.example", thread_id=thread, secret=b"x" * 32)

    desk.receive(raw("And?", to=forged, number=2))

    assert len(cases()) == 2


@pytest.mark.parametrize(
    ("head", "sender", "why"),
    [
        ("Auto-Submitted: auto-replied\r\n", "ines@mail.example", "email-says-automatic"),
        ("List-Id: <news.example>\r\n", "ines@mail.example", "email-says-automatic"),
        ("", "MAILER-DAEMON@mail.example", "email-bounce"),
    ],
)
def test_what_no_person_wrote_is_ignored_with_its_reason(desk, head, sender, why):
    assert desk.receive(raw(head=head, sender=sender)) is ItemState.IGNORED

    assert cases() == []
    assert reason_of_the_ignored() == why


def test_our_own_letter_that_comes_back_is_ignored(desk):
    own = message_id_for(thread_id="7", ordinal=1, domain="shop.example", secret=post.SECRET)
    content = raw().replace(b"1@mail.example", own.encode())

    assert desk.receive(content) is ItemState.IGNORED
    assert reason_of_the_ignored() == "email-own"


def test_a_letter_that_nobody_can_read_is_held_and_says_why_in_the_readers_language(desk):
    assert desk.receive(b"\r\n") is ItemState.QUARANTINED

    (held,) = quarantined_items()
    assert sentence_of(held.error).id == "email-nothing"
    assert "leer" in say(sentence_of(held.error), Language.DE)


def test_a_letter_that_fails_in_an_unknown_way_is_held_and_can_be_tried_again(desk, caplog):
    item = desk.keep(raw())

    with caplog.at_level(logging.CRITICAL):
        state = desk.route(item, reader=post.FailingReader(ZeroDivisionError("?")))
    (held,) = quarantined_items()
    retry(item)
    again = desk.route(item)

    assert (state, again) == (ItemState.QUARANTINED, ItemState.ROUTED)
    assert sentence_of(held.error) == sentence("mail-unforeseen", what="ZeroDivisionError")


def test_a_full_disk_is_not_the_letters_fault(desk):
    item = desk.keep(raw())

    with pytest.raises(StorageFull):
        desk.route(item, reader=post.FailingReader(StorageFull("/data")))

    assert waiting_items(9, real_now=desk.real_now) == (item,)
    assert desk.route(item) is ItemState.ROUTED


def test_a_letter_that_somebody_else_settled_meanwhile_leaves_nothing_behind(desk):
    item = desk.keep(raw())

    class Overtaken(post.PlainReader):
        def read(self, content):
            settle(item, ItemState.IGNORED, reason="", real_at=desk.real_now)
            return super().read(content)

    assert desk.route(item, reader=Overtaken()) is None
    assert cases() == []


def test_a_letter_during_which_the_reader_ends_again_and_again_is_held(desk):
    item = desk.keep(raw())
    for _ in range(3):
        claim(item, worker="gone", real_now=desk.real_now)
        desk.later(seconds=LONGEST_READING.total_seconds() + 1)

    assert desk.route(item) is None

    (held,) = quarantined_items()
    assert held.error == READER_ENDED
    assert sentence_of(held.error).id == "mail-reader-ended"


def test_files_and_html_are_the_customers_and_go_when_they_are_erased(desk):
    item = desk.keep(WITH_ENCLOSURES)
    assert desk.route(item) is ItemState.ROUTED
    view = the_case(desk)
    (message,) = view.messages
    (file,) = message.files

    shown, content = file_content(view.head.id, file.id, by=cast.alice())
    page = message_html(view.head.id, message.id, by=cast.alice())
    destroyed = destroy_keys(subject_of(view.customer.id))

    assert (shown.name, content) == ("list.txt", b"one umbrella")
    assert page is not None
    assert b"<b>not</b>" in page
    assert destroyed == 3
    with pytest.raises(Erased):
        file_content(view.head.id, file.id, by=cast.alice())


def test_a_letter_goes_to_the_branch_that_it_was_written_to(desk):
    cast.charlie()

    desk.receive(raw(to="Oslo@Shop.Example"))
    desk.receive(raw(to="oslo+newsletter@shop.example", number=2))
    desk.receive(raw(to="hidden:;", number=3), recipients=["oslo@shop.example"])

    assert len(cases(by=cast.charlie())) == 3


def test_a_letter_to_nobody_we_know_goes_to_the_first_branch(desk):
    cast.charlie()
    first = cast.branch_warsaw()

    desk.receive(raw(to="somebody@elsewhere.example"))

    assert [row.branch for row in cases()] == [first.name]


def test_without_any_branch_a_letter_is_held_and_says_what_to_do():
    desk = Post()

    assert desk.receive(raw()) is ItemState.QUARANTINED

    (held,) = quarantined_items()
    assert sentence_of(held.error).id == "mail-no-branch"


def test_a_letter_without_a_subject_is_called_by_its_first_line(desk):
    desk.receive(raw("\r\nWhere is it?\r\nI wait.", subject=""))

    assert the_case(desk).head.title == "Where is it?"


@pytest.mark.parametrize(
    "what", [sentence("email-own"), sentence("email-says-automatic", header="x", value='1 "2" é')]
)
def test_a_kept_sentence_is_said_as_it_was(what):
    assert sentence_of(kept(what)) == what


@pytest.mark.parametrize("text", ["", "Boom: 1", "[1]", '["no-such-thing",{}]', "[[],{}]", "7"])
def test_any_other_text_becomes_part_of_a_sentence(text):
    assert sentence_of(text) == sentence("mail-other-reason", why=text)


def contact_of(view):
    return next(event.body["contact"] for event in view.events if event.type == "case_opened")


def reason_of_the_ignored():
    from handrail.record.models import IntakeItem

    return sentence_of(IntakeItem.objects.get(state=ItemState.IGNORED).reason).id


WITH_ENCLOSURES = b"""From: Ines <ines@mail.example>
To: warsaw@shop.example
Subject: Parcel
Content-Type: multipart/mixed; boundary=x

--x
Content-Type: text/html

<p>It has <b>not</b> arrived.</p>
--x
Content-Type: text/plain; name=list.txt
Content-Disposition: attachment

one umbrella
--x--
"""


def test_what_is_odd_about_a_letter_stands_on_its_case(desk):
    desk.receive(raw(sender='"paypal@bank.example" <eva@mail.example>', head="Date: tomorrow\r\n"))

    (message,) = the_case(desk).messages

    assert [sentence_of(each).id for each in message.warnings] == ["email-name-is-address"]
    assert [sentence_of(each).id for each in message.remarks] == ["email-odd-date"]
