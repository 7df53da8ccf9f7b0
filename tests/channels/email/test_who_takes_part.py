"""Who takes part in a thread: who wrote, never whom a letter names or to whom it was passed on."""

import pytest

from handrail.channels.email.ids import message_id_for, reply_address
from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.outbox import deliverers
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.models import Case
from handrail.desk.queries import case_view
from handrail.record.outbox import deliver_due
from tests import cast
from tests.channels.email import post
from tests.channels.email.post import mail_sink, office, raw

pytestmark = pytest.mark.django_db(transaction=True)

TOLD = "email-takes-no-part"


def cases(desk):
    ids = Case.objects.order_by("pk").values_list("pk", flat=True)
    return [case_view(each, by=cast.alice(), now=desk.now) for each in ids]


def newest(desk):
    return cases(desk)[-1]


def warnings_of(view):
    return [sentence_of(each) for message in view.messages for each in message.warnings]


def signed_address(view):
    (contact,) = {str(each.body["contact"]) for each in view.events if "contact" in each.body}
    return reply_address("warsaw@shop.example", thread_id=contact, secret=post.SECRET)


def signed_id(view):
    (contact,) = {str(each.body["contact"]) for each in view.events if "contact" in each.body}
    return message_id_for(thread_id=contact, ordinal=9, domain="shop.example", secret=post.SECRET)


def answer_and_deliver(desk, case_id, sink):
    send_reply(case_id=case_id, text="Tomorrow.", by=cast.alice(), edge=desk.edge)
    desk.later(seconds=11)
    deliver_due(
        real_now=desk.real_now, limit=10, deliverers=deliverers(office(sink.port)), worker="test"
    )
    return [envelope.recipients for envelope, _ in sink.letters]


def test_a_reply_goes_to_whom_the_case_shows_and_to_nobody_whom_a_letter_names(desk):
    to = "warsaw@shop.example, boss@mail.example"
    head = "Cc: lawyer@mail.example\r\nReply-To: other@mail.example\r\n"
    desk.receive(raw(to=to, head=head))

    with mail_sink() as sink:
        reached = answer_and_deliver(desk, newest(desk).head.id, sink)

    assert reached == [("ines@mail.example",)]
    assert newest(desk).written_to == "ines@mail.example"


def test_a_stranger_with_a_right_looking_subject_begins_a_case_of_their_own(desk):
    desk.receive(raw(subject="Parcel 10-5521"))
    number = newest(desk).head.id

    desk.receive(
        raw(subject=f"Re: Parcel 10-5521 [#{number}]", sender="mallory@evil.example", number=2)
    )

    assert [len(view.messages) for view in cases(desk)] == [1, 1]
    assert warnings_of(newest(desk)) == []


@pytest.mark.parametrize("mark", ["address", "Message-ID"])
def test_a_stranger_to_whom_our_answer_was_passed_on_is_told_of(desk, mark):
    desk.receive(raw())
    first = newest(desk)
    how = (
        {"to": signed_address(first)}
        if mark == "address"
        else {"head": f"In-Reply-To: <{signed_id(first)}>\r\n"}
    )

    desk.receive(raw("Send it to me.", sender="mallory@evil.example", number=2, **how))

    (told,) = warnings_of(newest(desk))
    assert newest(desk).head.id != first.head.id
    assert (told.id, told.values) == (
        TOLD,
        {"cases": str(first.head.id), "address": "mallory@evil.example"},
    )
    assert len(cases(desk)[0].messages) == 1


def test_another_customer_of_ours_to_whom_it_was_passed_on_is_told_of_alike(desk):
    desk.receive(raw(sender="jo@mail.example", number=7))
    desk.receive(raw())
    ines = newest(desk)

    desk.receive(raw("Me too.", sender="jo@mail.example", to=signed_address(ines), number=2))

    assert [told.id for told in warnings_of(newest(desk))] == [TOLD]
    assert newest(desk).written_to == "jo@mail.example"


def test_of_the_customers_own_answer_nothing_is_told(desk):
    desk.receive(raw())

    desk.receive(raw("Thanks!", to=signed_address(newest(desk)), number=2))

    assert len(cases(desk)) == 1
    assert warnings_of(newest(desk)) == []
