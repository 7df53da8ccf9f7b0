"""A branch's letters leave under its name, with its signature, and whoever writes first is told."""

import re

import pytest

from handrail.channels.email.identities.identity import dkim_secret, identity_of
from handrail.channels.email.identities.set_up_identity import (
    BadIdentity,
    make_dkim_key,
    set_up_identity,
)
from handrail.channels.email.outbox import deliverers
from handrail.channels.email.read import read_letter
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.models import Case
from handrail.people.access import NotAllowed
from handrail.record.models import Effect
from handrail.record.outbox import deliver_due
from handrail.record.secrets import secret
from handrail.words import Language
from tests import cast
from tests.channels.email.post import office, raw

pytestmark = pytest.mark.django_db


def set_up(by=None, **more):
    values = {
        "from_name": "",
        "from_address": "",
        "reply_to": "",
        "signatures": {},
        "acknowledgements": {},
        "acknowledges": False,
        **more,
    }
    set_up_identity(cast.branch_warsaw().id, by=by or cast.ada(), **values)


def deliver(desk, sink):
    desk.later(seconds=11)
    deliver_due(
        real_now=desk.real_now,
        limit=10,
        deliverers=deliverers(office(sink.port)),
        worker="test",
    )
    return [read_letter(content) for _, content in sink.letters]


def answered(desk):
    desk.receive(raw())
    send_reply(case_id=Case.objects.get().pk, text="Soon.", by=cast.alice(), edge=desk.edge)


def test_a_letter_leaves_under_the_identity_of_its_branch(desk, sink):
    set_up(
        from_name="Lantern Care",
        from_address="care@lantern.example",
        reply_to="answers@lantern.example",
        signatures={Language.EN: "Your Lantern team", Language.DE: "Ihr Lantern-Team"},
    )
    answered(desk)

    (letter,) = deliver(desk, sink)

    assert (letter.sender.name, letter.sender.address) == ("Lantern Care", "care@lantern.example")
    assert letter.reply_to[0].address.startswith("answers+")
    assert letter.text.strip() == "Soon."
    assert "Your Lantern team" in letter.signature


@pytest.mark.parametrize("field", ["signatures", "acknowledgements"])
@pytest.mark.parametrize("text", ["Dear {customer.name}", "x" * 2_001])
def test_a_text_that_cannot_leave_as_it_is_is_refused(desk, field, text):
    with pytest.raises(BadIdentity):
        set_up(**{field: {Language.EN: text}})


def test_without_any_it_leaves_as_the_branch_says(desk, sink):
    answered(desk)

    (letter,) = deliver(desk, sink)

    assert (letter.sender.name, letter.sender.address) == ("Lantern", "warsaw@shop.example")
    assert letter.signature == ""


def test_a_key_signs_the_letters_and_only_its_public_half_is_shown(desk, sink):
    make_dkim_key(cast.branch_warsaw().id, selector="desk1", by=cast.ada(), edge=desk.edge)
    answered(desk)

    deliver(desk, sink)

    identity = identity_of(cast.branch_warsaw())
    content = sink.letters[0][1]
    assert b"d=shop.example; s=desk1" in re.sub(rb"\s+", b" ", content)
    assert identity.dns_name == "desk1._domainkey.shop.example"
    assert identity.dns_value.startswith("v=DKIM1; k=rsa; p=MII")
    assert "PRIVATE KEY" in secret(dkim_secret(identity.branch_id)).text
    assert "PRIVATE" not in repr(identity)


def test_a_new_key_needs_a_new_name(desk):
    make_dkim_key(cast.branch_warsaw().id, selector="desk1", by=cast.ada(), edge=desk.edge)

    with pytest.raises(BadIdentity):
        make_dkim_key(cast.branch_warsaw().id, selector="desk1", by=cast.ada(), edge=desk.edge)
    with pytest.raises(BadIdentity):
        make_dkim_key(cast.branch_warsaw().id, selector="a b", by=cast.ada(), edge=desk.edge)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("from_name", "Lantern\r\nBcc: all@mail.example"),
        ("from_address", "no address"),
        ("reply_to", "a@b@c"),
    ],
)
def test_a_field_that_makes_no_sense_is_named(field, value):
    with pytest.raises(BadIdentity) as refused:
        set_up(**{field: value})

    assert refused.value.field == field


@pytest.mark.parametrize("who", [cast.alice, cast.marta, cast.charlie])
def test_only_administrators_say_how_a_branch_writes(desk, who):
    with pytest.raises(NotAllowed):
        set_up(by=who())
    with pytest.raises(NotAllowed):
        make_dkim_key(cast.branch_warsaw().id, selector="x", by=who(), edge=desk.edge)


class TestAcknowledgement:
    def test_unless_the_branch_wants_it_nobody_is_told(self, desk, sink):
        desk.receive(raw())

        assert deliver(desk, sink) == []

    def test_whoever_writes_first_is_told_and_nothing_of_theirs_is_repeated(self, desk, sink):
        set_up(acknowledges=True)
        desk.receive(raw(subject="Buy gold", text="Gold here", sender="Gold <i@m.example>"))

        (letter,) = deliver(desk, sink)

        envelope, content = sink.letters[0]
        assert envelope.recipients == ("i@m.example",)
        assert envelope.sender == ""
        assert letter.automatic is not None
        assert letter.in_reply_to == ("1@mail.example",)
        assert b"Gold" not in content
        assert "gold" not in (letter.subject + letter.text).lower()

    def test_a_branch_tells_in_its_own_words_and_elsewhere_in_the_desks(self, desk, sink):
        set_up(acknowledges=True, acknowledgements={Language.DE: "Schön, dass Sie schreiben."})
        desk.receive(raw(head="Content-Language: de\r\n"))
        desk.receive(raw(sender="ola@mail.example", number=2))

        german, english = deliver(desk, sink)

        assert german.text.strip() == "Schön, dass Sie schreiben."
        assert "your letter has come to us" in english.text

    @pytest.mark.parametrize("thread", [True, False])
    def test_a_ping_pong_with_an_answerer_that_does_not_say_so_ends(self, desk, sink, thread):
        set_up(acknowledges=True)
        desk.receive(raw("Hello"))

        for number in range(2, 30):
            letters = deliver(desk, sink)
            if len(letters) < number - 1:
                break
            to = letters[-1].reply_to[0].address if thread else "warsaw@shop.example"
            desk.later(minutes=1).receive(raw("Got it, thanks!", to=to, number=number))

        assert len(sink.letters) == 1

    def test_a_ping_pong_of_two_desks_ends_after_one_word_each(self, desk, sink):
        set_up(acknowledges=True)
        desk.receive(raw("Hello", sender="desk@other.example"))
        (ours,) = deliver(desk, sink)
        head = f"Auto-Submitted: auto-replied\r\nIn-Reply-To: <{ours.message_id}>\r\n"

        theirs = raw("We have your letter.", sender="desk@other.example", number=2, head=head)
        desk.receive(theirs)

        assert len(deliver(desk, sink)) == 1
        assert Case.objects.count() == 1

    def test_of_many_letters_on_one_day_one_is_acknowledged(self, desk, sink):
        set_up(acknowledges=True)
        for number in range(4):
            desk.receive(raw(number=number))

        assert len(deliver(desk, sink)) == 1

    def test_the_next_day_again(self, desk, sink):
        set_up(acknowledges=True)
        desk.receive(raw(number=1))
        desk.later(days=1)
        desk.receive(raw(number=2))

        assert len(deliver(desk, sink)) == 2

    @pytest.mark.parametrize(
        "head",
        ["Auto-Submitted: auto-replied\r\n", "List-Id: <l.example>\r\n", "Precedence: bulk\r\n"],
    )
    def test_a_program_is_never_told(self, desk, sink, head):
        set_up(acknowledges=True)
        desk.receive(raw(head=head))

        assert deliver(desk, sink) == []

    def test_our_own_word_coming_back_is_not_answered(self, desk, sink):
        set_up(acknowledges=True)
        desk.receive(raw())
        deliver(desk, sink)
        effects = Effect.objects.count()

        desk.receive(sink.letters[0][1])

        assert Effect.objects.count() == effects

    def test_a_flood_of_strangers_is_not_answered_in_full(self, desk, sink, monkeypatch):
        monkeypatch.setattr("handrail.channels.email.acknowledging.MOST_PER_HOUR", 3)
        set_up(acknowledges=True)
        for number in range(5):
            desk.receive(raw(number=number, sender=f"s{number}@mail.example"))

        assert len(deliver(desk, sink)) == 3
