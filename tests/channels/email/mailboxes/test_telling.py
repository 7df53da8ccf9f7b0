from datetime import timedelta

import pytest

from handrail.channels.email.kept_sentence import kept
from handrail.channels.email.mailboxes.alarms import AlarmView, look
from handrail.channels.email.mailboxes.kinds import AlarmKind
from handrail.channels.email.mailboxes.models import Alarm, Mailbox
from handrail.channels.email.mailboxes.telling import alarm_deliverers, alarm_letter
from handrail.people.values import PersonView
from handrail.record.outbox import deliver_due
from handrail.words import Language, sentence
from tests import cast
from tests.channels.email.post import mail_sink, office


def person(language):
    return PersonView(1, "Ada", "ada@shop.example", language, None, True, 0)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.EN, "The mailbox Service cannot be read."),
        (Language.DE, "Das Postfach Service lässt sich nicht lesen."),
        (Language.HU, "The mailbox Service cannot be read."),
    ],
)
def test_an_alarm_is_told_in_the_persons_language_with_a_way_to_look(language, words):
    why = kept(sentence("mailbox-alarm-failing", mailbox="Service"))
    alarm = AlarmView(5, 7, AlarmKind.FAILING, why, cast.NOW)

    letter = alarm_letter(alarm, person(language), office=office())

    assert letter.subject == words
    assert "https://desk.example/settings/mailboxes/7" in letter.text
    assert letter.automatic == "auto-generated"


@pytest.mark.django_db
def test_the_letter_leaves_by_the_outbox(settings, post):
    from handrail.channels.email.mailboxes.actions.set_up_mailbox import connect_mailbox

    connect_mailbox(settings=settings, secret="x", by=cast.ada(), edge=post.edge)
    Mailbox.objects.update(failing_since=post.real_now)
    look(real_now=post.real_now + timedelta(minutes=6))

    with mail_sink() as sink:
        counts = deliver_due(
            real_now=post.real_now + timedelta(minutes=7),
            limit=5,
            deliverers=alarm_deliverers(office(sink.port)),
            worker="test",
        )

    ((envelope, _),) = sink.letters
    assert counts.delivered == 1
    assert (envelope.sender, envelope.recipients) == ("", ("ada@shop.example",))
    assert Alarm.objects.get().ended_at is None
