"""Alarms as letters to administrators."""

from collections.abc import Mapping

from handrail.channels.email.header import one_line
from handrail.channels.email.ids import message_id_for
from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.letter import Address
from handrail.channels.email.mailboxes.alarms import ALARM_EFFECT, AlarmView, alarm
from handrail.channels.email.outbox import LetterDeliverer
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.write import OutgoingLetter
from handrail.desk.outgoing import NothingToSend
from handrail.people import queries as people
from handrail.people.queries import UnknownPerson
from handrail.people.values import PersonView
from handrail.record.outbox import Deliverer
from handrail.words import COMPLETE, SOURCE, say


def alarm_deliverers(office: PostOffice) -> Mapping[str, Deliverer]:
    """Return who tells administrators of alarms by e-mail."""

    def compose(alarm_id: int, person_id: int) -> OutgoingLetter:
        found = alarm(alarm_id)
        if found is None:
            raise NothingToSend("alarm", alarm_id)
        try:
            person = people.person_view(person_id)
        except UnknownPerson as problem:
            raise NothingToSend("alarm", alarm_id) from problem
        return alarm_letter(found, person, office=office)

    return {
        ALARM_EFFECT: LetterDeliverer(
            office,
            lambda effect: compose(
                int(str(effect.payload["alarm"])), int(str(effect.payload["person"]))
            ),
        )
    }


def alarm_letter(alarm: AlarmView, person: PersonView, *, office: PostOffice) -> OutgoingLetter:
    """Return the letter that tells one administrator what is wrong."""
    language = person.language if person.language in COMPLETE else SOURCE
    what = one_line(say(sentence_of(alarm.why), language))
    page = "quarantine" if alarm.mailbox_id is None else f"settings/mailboxes/{alarm.mailbox_id}"
    link = f"{office.base_url}/{page}"
    return OutgoingLetter(
        sender=Address("Handrail", office.mail_address),
        to=(Address(one_line(person.name), person.email),),
        subject=say("mailbox-alarm-subject", language, what=what),
        text=say("mailbox-alarm-text", language, name=person.name, what=what, link=link),
        date=alarm.began_at,
        message_id=message_id_for(
            thread_id=f"alarm{alarm.id}",
            ordinal=person.id,
            domain=office.domain,
            secret=office.secret,
        ),
        language=language,
        automatic="auto-generated",
    )
