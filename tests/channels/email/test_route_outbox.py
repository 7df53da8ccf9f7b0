"""What the desk decides to write leaves as a letter, and its answer finds the way back."""

import logging
import re
from zoneinfo import ZoneInfo

import pytest

from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.outbox import deliverers, told_to_the_desk
from handrail.channels.email.read import read_letter
from handrail.desk.actions.answer_survey import answer_survey
from handrail.desk.actions.close_case import close_case
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.actions.wait_for_customer import wait_for_customer
from handrail.desk.inbox import View, inbox_page
from handrail.desk.outgoing import NothingToSend, reply_to_send, survey_to_send
from handrail.desk.queries import case_view
from handrail.desk.status import Outcome
from handrail.people.personal_data import PORT, subject_of
from handrail.record.intake import ItemState
from handrail.record.outbox import EffectState, deliver_due, effect_states, retry_effect
from handrail.web.case.show.thread import thread_of
from handrail.web.reading import Reader
from handrail.words import Language, known_ids
from tests import cast
from tests.channels.email.corpus.oddities import bounce
from tests.channels.email.post import mail_sink, office, raw

pytestmark = pytest.mark.django_db(transaction=True)


def view_of(desk):
    (row,) = [
        row
        for view in (View.OPEN, View.RESOLVED)
        for row in inbox_page(by=cast.alice(), view=view, now=desk.now).rows
    ]
    return case_view(row.id, by=cast.alice(), now=desk.now)


def reply(desk, text="It comes tomorrow."):
    sent = send_reply(case_id=view_of(desk).head.id, text=text, by=cast.alice(), edge=desk.edge)
    desk.later(seconds=11)
    return f"reply:{sent.message_id}"


def deliver(desk, port):
    return deliver_due(
        real_now=desk.real_now,
        limit=10,
        deliverers=deliverers(office(port)),
        worker="test",
        on_settled=told_to_the_desk(lambda _: desk.edge),
    )


def test_a_reply_leaves_as_a_letter_from_the_branch(desk, sink):
    desk.receive(raw(subject="Re: AW: Parcel"))
    key = reply(desk)

    deliver(desk, sink.port)

    ((envelope, content),) = sink.letters
    letter = read_letter(content)
    assert effect_states([key])[key].state is EffectState.DELIVERED
    assert envelope.sender == "warsaw@shop.example"
    assert envelope.recipients == ("ines@mail.example",)
    assert (letter.sender.name, letter.sender.address) == ("Lantern", "warsaw@shop.example")
    assert letter.reply_to[0].address.startswith("warsaw+")
    assert letter.subject == "Re: Parcel"
    assert letter.in_reply_to == ("1@mail.example",)
    assert letter.references == ("1@mail.example",)
    assert letter.text == "It comes tomorrow."


def test_the_customers_answer_to_a_reply_joins_its_case(desk, sink):
    desk.receive(raw())
    reply(desk)
    deliver(desk, sink.port)
    sent = read_letter(sink.letters[0][1])

    desk.later(minutes=5).receive(raw("Thank you!", to=sent.reply_to[0].address, number=2))

    assert [message.text for message in view_of(desk).messages][-1] == "Thank you!"


def test_a_second_attempt_sends_the_very_same_letter(desk, sink):
    desk.receive(raw())
    key = reply(desk)
    deliver(desk, sink.port)
    make_it_due_again(key)

    desk.later(minutes=10)
    deliver(desk, sink.port)

    assert len(sink.letters) == 2
    assert sink.letters[0] == sink.letters[1]


def test_a_reply_that_the_mail_server_refuses_is_told_on_its_case(desk):
    desk.receive(raw())
    key = reply(desk)

    with mail_sink(declines=True) as sink:
        deliver(desk, sink.port)

    standing = effect_states([key])[key]
    assert standing.state is EffectState.REFUSED
    assert sentence_of(standing.error).id == "email-server-refused"
    assert view_of(desk).events[-1].type == "reply_failed"


def test_a_reply_waits_while_the_mail_server_cannot_be_reached(desk):
    desk.receive(raw())
    key = reply(desk)

    deliver(desk, port=1)

    standing = effect_states([key])[key]
    assert standing.state is EffectState.WAITING
    assert sentence_of(standing.error).id == "email-server-unreachable"
    assert view_of(desk).events[-1].type == "reply_sent"


def test_a_reply_that_is_given_up_is_told_on_its_case_and_may_be_tried_again(desk, sink):
    desk.receive(raw())
    key = reply(desk)
    for _ in range(12):
        deliver(desk, port=1)
        desk.later(days=3)
    assert effect_states([key])[key].state is EffectState.DEAD
    assert [event.type for event in view_of(desk).events].count("reply_failed") == 1

    retry_effect(key, real_at=desk.real_now)
    deliver(desk, sink.port)

    assert len(sink.letters) == 1


def test_a_customer_who_was_erased_is_written_to_no_more(desk, sink):
    desk.receive(raw())
    key = reply(desk)
    subject = subject_of(view_of(desk).customer.id)
    PORT.erase(subject, at=desk.now, real_at=desk.real_now)

    deliver(desk, sink.port)

    assert sink.letters == []
    assert sentence_of(effect_states([key])[key].error).id == "mail-no-address"


def test_a_connection_that_breaks_at_the_end_leaves_it_uncertain(desk, caplog):
    desk.receive(raw())
    key = reply(desk)

    with caplog.at_level(logging.CRITICAL), breaking_server() as port:
        deliver(desk, port)

    assert effect_states([key])[key].state is EffectState.UNCERTAIN


def test_a_survey_brings_one_link_that_can_be_answered(desk, sink):
    desk.receive(raw())
    view = view_of(desk)
    close_case(case_id=view.head.id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge)

    deliver(desk, sink.port)
    ((envelope, content),) = sink.letters
    letter = read_letter(content)
    (link,) = set(re.findall(r"https?://\S+", letter.text))
    answer_survey(token=link.rpartition("/")[2], score=5, comment="", edge=desk.edge)

    assert envelope.sender.strip("<>") == ""
    assert link.startswith("https://desk.example/s/")
    assert letter.automatic is not None
    assert "Lantern" in letter.subject
    assert "Parcel" in letter.text
    assert view_of(desk).events[-1].type == "survey_answered"


def test_an_answer_to_a_survey_letter_joins_the_case(desk, sink):
    desk.receive(raw())
    close_case(
        case_id=view_of(desk).head.id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge
    )
    deliver(desk, sink.port)
    survey = read_letter(sink.letters[0][1])

    head = f"In-Reply-To: <{survey.message_id}>\r\n"
    state = desk.later(hours=1).receive(raw("One more thing", number=2, head=head))

    assert state is ItemState.ROUTED
    assert view_of(desk).head.status == "open"


@pytest.mark.parametrize("language", Language)
def test_the_desk_writes_to_customers_in_every_language(desk, sink, language):
    desk.receive(raw(head=f"Content-Language: {language}\r\n"))
    close_case(
        case_id=view_of(desk).head.id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge
    )

    deliver(desk, sink.port)

    letter = read_letter(sink.letters[0][1])
    assert letter.language is language
    assert letter.text.count("https://desk.example/s/") == 1


@pytest.mark.parametrize("language", Language)
def test_no_word_for_customers_is_untranslated(language):
    def ours(tongue):
        return {each for each in known_ids(tongue) if each.startswith("mail-")}

    assert ours(language) == ours(Language.EN)


def test_what_was_never_decided_cannot_be_sent(desk):
    with pytest.raises(NothingToSend):
        reply_to_send(404)
    with pytest.raises(NothingToSend):
        survey_to_send(404)


def make_it_due_again(key):
    from handrail.record.models import Effect

    Effect.objects.filter(key=key).update(state=EffectState.WAITING)


def breaking_server():
    """Run a mail server that takes a whole letter and hangs up without an answer."""
    import socketserver
    import threading
    from contextlib import contextmanager

    class Breaking(socketserver.StreamRequestHandler):
        def handle(self):
            self.wfile.write(b"220 hello\r\n")
            for line in self.rfile:
                verb = line[:4].upper()
                if line == b".\r\n":
                    return
                self.wfile.write(b"354 go on\r\n" if verb == b"DATA" else b"250 ok\r\n")
                if verb == b"DATA":
                    while self.rfile.readline() != b".\r\n":
                        pass
                    return

    @contextmanager
    def run():
        with socketserver.TCPServer(("127.0.0.1", 0), Breaking) as server:
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            try:
                yield server.server_address[1]
            finally:
                server.shutdown()
                thread.join()

    return run()


def sent_id(desk, sink):
    """Return the Message-ID under which a reply to a letter left."""
    desk.receive(raw())
    reply(desk)
    deliver(desk, sink.port)
    return read_letter(sink.letters[0][1]).message_id


def told_of(desk):
    return [(event.type, dict(event.body)) for event in view_of(desk).events][-1]


@pytest.mark.parametrize("shape", ["report", "headers", "plain"])
@pytest.mark.parametrize(
    ("status", "action", "cause"),
    [("5.1.1", "failed", "address"), ("5.2.2", "failed", "full"), ("4.4.7", "delayed", "delayed")],
)
def test_a_bounce_is_told_on_the_case_of_what_bounced(desk, sink, shape, status, action, cause):
    ours = sent_id(desk, sink)

    state = desk.receive(bounce(ours, shape=shape, status=status, action=action))

    kind, body = told_of(desk)
    assert state is ItemState.IGNORED
    assert kind == "reply_bounced"
    assert is_unread(desk) == (body["cause"] != "delayed")
    assert body["cause"] == ("other" if shape == "plain" else cause)


def is_unread(desk):
    return inbox_page(by=cast.alice(), view=View.OPEN, now=desk.now).rows[0].is_unread


def close(desk):
    close_case(
        case_id=view_of(desk).head.id, outcome=Outcome.RESOLVED, by=cast.alice(), edge=desk.edge
    )


@pytest.mark.parametrize("told", [["5.1.1"], ["5.1.1", "5.1.2", "5.1.3"]])
def test_a_bounce_opens_a_closed_case_again_and_only_once(desk, sink, told):
    ours = sent_id(desk, sink)
    close(desk)

    for status in told:
        desk.later(minutes=1).receive(bounce(ours, status=status))

    types = [event.type for event in view_of(desk).events]
    assert view_of(desk).head.status == "open"
    assert types[-3:] == ["reply_bounced", "case_reopened", "survey_withdrawn"]
    assert types.count("reply_bounced") == 1
    assert is_unread(desk)


def test_a_letter_that_is_only_late_leaves_its_case_closed(desk, sink):
    ours = sent_id(desk, sink)
    close(desk)

    desk.receive(bounce(ours, status="4.4.7", action="delayed"))

    assert view_of(desk).head.status == "resolved"


def test_a_bounce_ends_the_wait_for_a_customer_who_has_read_nothing(desk, sink):
    ours = sent_id(desk, sink)
    wait_for_customer(case_id=view_of(desk).head.id, waits=True, by=cast.alice(), edge=desk.edge)

    desk.receive(bounce(ours))

    assert view_of(desk).head.status == "open"
    assert is_unread(desk)


def test_a_reply_that_is_refused_opens_its_closed_case_again(desk):
    desk.receive(raw())
    reply(desk)
    close(desk)

    with mail_sink(declines=True) as sink:
        deliver(desk, sink.port)

    assert view_of(desk).head.status == "open"
    assert is_unread(desk)


def test_a_report_that_a_letter_arrived_is_no_bounce(desk, sink):
    ours = sent_id(desk, sink)

    desk.receive(bounce(ours, action="delivered", status="2.0.0"))

    assert told_of(desk)[0] != "reply_bounced"


def test_nobody_makes_up_a_bounce_for_a_letter_of_ours(desk, sink):
    ours = sent_id(desk, sink)

    state = desk.receive(bounce(f"9{ours}"))

    assert state is ItemState.IGNORED
    assert told_of(desk)[0] != "reply_bounced"


def test_an_answer_from_a_customer_who_is_away_is_told_on_the_case_and_opens_none(desk, sink):
    ours = sent_id(desk, sink)
    head = f"Auto-Submitted: auto-replied\r\nIn-Reply-To: <{ours}>\r\n"

    state = desk.receive(raw("I am away.", number=2, head=head))

    assert state is ItemState.IGNORED
    assert told_of(desk) == ("answered_automatically", {"kind": "auto_reply"})


def test_a_strangers_automatic_answer_is_told_nowhere(desk, sink):
    ours = sent_id(desk, sink)
    head = f"Auto-Submitted: auto-replied\r\nIn-Reply-To: <{ours}>\r\n"

    desk.receive(raw("I am away.", sender="eve@mail.example", number=2, head=head))

    assert told_of(desk)[0] != "answered_automatically"


def test_what_a_program_answered_is_told_to_its_readers_in_words(desk, sink):
    ours = sent_id(desk, sink)
    desk.receive(bounce(ours))
    view = view_of(desk)

    for language in (Language.EN, Language.DE):
        reader = Reader(language, ZoneInfo("Europe/Warsaw"), desk.now)
        told = thread_of(view, reader)[-1]
        (ours,) = [each for each in view.messages if each.effect]
        assert told.text
        assert told.href == f"#message-{ours.id}"


def test_an_answerer_that_answers_whatever_comes_gets_no_answer_from_us(desk, sink):
    ours = sent_id(desk, sink)
    letters = len(sink.letters)

    for number in range(2, 22):
        head = f"Precedence: auto_reply\r\nIn-Reply-To: <{ours}>\r\n"
        desk.later(minutes=1).receive(raw("Got it!", number=number, head=head))
        deliver(desk, sink.port)

    assert len(sink.letters) == letters
    assert [event.type for event in view_of(desk).events].count("answered_automatically") == 1
