"""Letters to colleagues about a clock that runs out, in the language of each."""

from collections.abc import Mapping
from hashlib import sha256
from zoneinfo import ZoneInfo

from handrail.channels.email.header import one_line
from handrail.channels.email.ids import message_id_for
from handrail.channels.email.letter import Address
from handrail.channels.email.outbox import LetterDeliverer
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.write import OutgoingLetter
from handrail.desk.case_clocks import measure_in
from handrail.desk.escalation_letters import (
    ESCALATION_EFFECT,
    EscalationLetter,
    escalation_to_send,
)
from handrail.record.outbox import Deliverer
from handrail.words import say
from handrail.words.figures import moment

KEY_DIGITS = 24


def escalation_deliverers(office: PostOffice) -> Mapping[str, Deliverer]:
    """Return who tells colleagues by e-mail of clocks that run out."""
    return {
        ESCALATION_EFFECT: LetterDeliverer(
            office,
            lambda effect: escalation_letter(
                escalation_to_send(effect.payload), key=effect.key, office=office
            ),
        )
    }


def escalation_letter(told: EscalationLetter, *, key: str, office: PostOffice) -> OutgoingLetter:
    """Return the letter that tells one colleague; the same key has the same Message-ID."""
    language = told.to.language
    values = {
        "case": str(told.case_id),
        "clock": say(f"escalation-clock-{measure_in(told.clock).replace('_', '-')}", language),
        "due": moment(told.due_at, language, zone=ZoneInfo(told.branch_zone)),
    }
    return OutgoingLetter(
        sender=Address("Handrail", office.mail_address),
        to=(Address(one_line(told.to.name), told.to.email),),
        subject=say("escalation-subject", language, **values),
        text=say(
            "escalation-text",
            language,
            name=told.to.name,
            ladder=told.ladder.said_in(language),
            link=f"{office.base_url}/cases/{told.case_id}",
            **values,
        ),
        date=told.due_at,
        message_id=message_id_for(
            thread_id=f"late{sha256(key.encode()).hexdigest()[:KEY_DIGITS]}",
            ordinal=told.to.id,
            domain=office.domain,
            secret=office.secret,
        ),
        language=language,
        automatic="auto-generated",
    )
