"""A letter of ours that did not arrive is named on its case, with a mend, and leaves once more."""

import pytest

from handrail.channels.email.outbox import deliverers, told_to_the_desk
from handrail.channels.email.read import read_letter
from handrail.desk.actions.resend_reply import resend_reply
from handrail.desk.actions.send_reply import send_reply
from handrail.desk.failed_letters import failed_replies
from handrail.desk.models import Case
from handrail.desk.queries import case_view
from handrail.desk.refused import AlreadyLeft, NoSuchCase
from handrail.people.actions.add_customer import AddressTaken
from handrail.people.addresses import UnreadableAddress
from handrail.people.models import CustomerAddress
from handrail.record.effect_state import EffectState
from handrail.record.models import Effect
from handrail.record.outbox import deliver_due, effect_states
from tests import cast
from tests.channels.email.corpus.oddities import bounce
from tests.channels.email.post import mail_sink, office, raw

pytestmark = pytest.mark.django_db(transaction=True)

ODD = "a:b@mail.example"
"""An address that is kept somehow, and that no letter can be sent to."""


def written(desk, sender="Ines <ines@mail.example>"):
    """Return the case and the reply to a letter."""
    desk.receive(raw(sender="odd@first.example" if sender == ODD else sender))
    case_id = Case.objects.latest("pk").pk
    if sender == ODD:
        CustomerAddress.objects.filter(value="odd@first.example").update(value=ODD)
    sent = send_reply(case_id=case_id, text="It comes.", by=cast.alice(), edge=desk.edge)
    return case_id, sent.message_id


def deliver(desk, sink):
    desk.later(seconds=11)
    deliver_due(
        real_now=desk.real_now,
        limit=10,
        deliverers=deliverers(office(sink.port)),
        worker="test",
        on_settled=told_to_the_desk(lambda _: desk.edge),
    )
    return [envelope.recipients for envelope, _ in sink.letters]


def again(desk, case_id, message_id, by=None, **more):
    resend_reply(
        case_id=case_id, message_id=message_id, by=by or cast.alice(), edge=desk.edge, **more
    )


def types(desk, case_id):
    return [each.type for each in case_view(case_id, by=cast.alice(), now=desk.now).events]


def listed(desk):
    return failed_replies(by=cast.marta(), since=cast.NOW)


def test_an_address_that_nothing_can_be_sent_to_is_a_dead_letter_with_a_mend(desk, sink, browse_of):
    case_id, message_id = written(desk, ODD)

    before = deliver(desk, sink)
    page = browse_of(cast.alice()).get(f"/cases/{case_id}").content.decode()
    again(desk, case_id, message_id, address="odd@mail.example")
    after = deliver(desk, sink)

    assert before == []
    assert "a:b@mail.example” is no address that a letter can be sent to" in page
    assert f'action="/cases/{case_id}/resend"' in page
    assert after == [("odd@mail.example",)]
    assert types(desk, case_id)[-2:] == ["reply_failed", "reply_retried"]


def test_the_team_leader_is_shown_what_did_not_arrive_and_what_perhaps_did(desk, sink):
    _, message_id = written(desk, ODD)
    _, other = written(desk)
    deliver(desk, sink)
    Effect.objects.filter(key=f"reply:{other}").update(state=EffectState.UNCERTAIN)

    states = {each.message_id: each.state for each in listed(desk)}

    assert states == {message_id: EffectState.REFUSED, other: EffectState.UNCERTAIN}


def test_a_letter_that_came_back_leaves_as_a_new_one_to_another_address(desk, sink):
    case_id, message_id = written(desk)
    deliver(desk, sink)
    ours = read_letter(sink.letters[0][1]).message_id
    desk.receive(bounce(ours))

    again(desk, case_id, message_id, address="ines@work.example")
    recipients = deliver(desk, sink)

    first, second = (read_letter(content) for _, content in sink.letters)
    assert recipients == [("ines@mail.example",), ("ines@work.example",)]
    assert second.text == first.text
    assert second.message_id != first.message_id


def test_what_the_server_refused_leaves_as_the_same_letter(desk, sink):
    case_id, message_id = written(desk)
    with mail_sink(declines=True) as refusing:
        deliver(desk, refusing)

    again(desk, case_id, message_id)
    deliver(desk, sink)

    key = f"reply:{message_id}"
    assert len(sink.letters) == 1
    assert effect_states([key])[key].state is EffectState.DELIVERED
    assert listed(desk) == ()


@pytest.mark.parametrize("times", [1, 2])
def test_what_has_arrived_or_is_on_its_way_does_not_leave_again(desk, sink, times):
    case_id, message_id = written(desk)
    if times == 2:
        deliver(desk, sink)

    with pytest.raises(AlreadyLeft):
        again(desk, case_id, message_id)


def test_another_customers_address_is_refused_and_nothing_leaves(desk, sink):
    written(desk, "Ola <ola@mail.example>")
    case_id, message_id = written(desk, ODD)
    deliver(desk, sink)
    letters = len(sink.letters)

    with pytest.raises(AddressTaken):
        again(desk, case_id, message_id, address="ola@mail.example")
    with pytest.raises(UnreadableAddress):
        again(desk, case_id, message_id, address="x@y\r\nBcc: all@shop.example")

    deliver(desk, sink)
    assert len(sink.letters) == letters


def test_charlie_sends_no_letter_of_warsaw_again(desk, sink):
    case_id, message_id = written(desk, ODD)
    deliver(desk, sink)

    with pytest.raises(NoSuchCase):
        again(desk, case_id, message_id, by=cast.charlie())


@pytest.fixture
def browse_of(desk, monkeypatch):
    """Return a function that gives somebody's browser, at the moment of the desk."""
    from django.contrib.auth import get_user_model
    from django.test import Client

    from handrail.web import visit

    monkeypatch.setattr(visit, "edge_now", lambda: desk.edge)

    def browser(grants):
        client = Client()
        client.force_login(get_user_model().objects.get(pk=grants.person_id))
        return client

    return browser
