"""What the desk writes to customers, as letters: replies, and the question how it went."""

import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from handrail.channels.email.header import one_line
from handrail.channels.email.identities.identity import IdentityView, identity_of, signed
from handrail.channels.email.ids import AddressTooLong, message_id_for, reply_address
from handrail.channels.email.letter import Address
from handrail.channels.email.post_office import PostOffice
from handrail.channels.email.thread_name import thread_name
from handrail.channels.email.write import OutgoingLetter
from handrail.desk.outgoing import Outgoing, OutgoingReply, OutgoingSurvey
from handrail.words import Language, say
from handrail.words.figures import day

_ANSWERED = re.compile(r"((re|aw|antw|sv|vs|odp|vá)\s*(\[\d+\])?\s*:\s*)+", re.IGNORECASE)


def reply_letter(reply: OutgoingReply, *, office: PostOffice) -> OutgoingLetter:
    """Return the reply as a letter; the same reply gives the same letter, Message-ID and all."""
    return OutgoingLetter(
        sender=_sender(reply),
        to=(Address(one_line(reply.to_name), reply.to_address),),
        subject=_subject(reply),
        text=signed(reply.text, identity_of(reply.branch), reply.language),
        date=reply.at,
        message_id=message_id_for(
            thread_id=thread_name(reply.contact_id),
            ordinal=reply.message_id,
            domain=office.domain,
            secret=office.secret,
        ),
        language=reply.language,
        reply_to=_reply_to(reply, office),
        in_reply_to=reply.answers or None,
        references=reply.references,
    )


def survey_letter(survey: OutgoingSurvey, *, office: PostOffice) -> OutgoingLetter:
    """Return the question how it went as a letter, with its one link."""
    return OutgoingLetter(
        sender=_sender(survey),
        to=(Address(one_line(survey.to_name), survey.to_address),),
        subject=say("mail-survey-subject", survey.language, brand=one_line(survey.branch.brand)),
        text=say(
            "mail-survey-text",
            survey.language,
            title=one_line(survey.title),
            link=f"{office.base_url}/s/{survey.token}",
            day=day(
                survey.expires_at.astimezone(ZoneInfo(survey.branch.zone)).date(), survey.language
            ),
            brand=survey.branch.brand,
        ),
        date=survey.at,
        message_id=message_id_for(
            thread_id=thread_name(survey.contact_id, survey_id=survey.survey_id),
            ordinal=0,
            domain=office.domain,
            secret=office.secret,
        ),
        language=survey.language,
        reply_to=_reply_to(survey, office),
        in_reply_to=survey.references[-1] if survey.references else None,
        references=survey.references,
        automatic="auto-generated",
        unsubscribe=f"{office.base_url}/s/{survey.token}/stop",
    )


@dataclass(frozen=True)
class Said:
    """The subject and the text of a letter."""

    subject: str
    text: str


def acknowledgement_said(identity: IdentityView, *, brand: str, language: Language) -> Said:
    """Return what an acknowledgement says: the branch's own words, or else the desk's."""
    name = one_line(brand)
    own = identity.acknowledgements.get(language, "")
    return Said(
        say("mail-acknowledgement-subject", language, brand=name),
        signed(own or say("mail-acknowledgement-text", language, brand=name), identity, language),
    )


def acknowledgement_letter(word: Outgoing, *, office: PostOffice) -> OutgoingLetter:
    """Return the word that a letter has come; nothing of that letter stands in it."""
    identity = identity_of(word.branch)
    said = acknowledgement_said(identity, brand=word.branch.brand, language=word.language)
    return OutgoingLetter(
        sender=_sender(word),
        to=(Address("", word.to_address),),
        subject=said.subject,
        text=said.text,
        date=word.at,
        message_id=message_id_for(
            thread_id=f"{thread_name(word.contact_id)}a",
            ordinal=0,
            domain=office.domain,
            secret=office.secret,
        ),
        language=word.language,
        reply_to=_reply_to(word, office),
        in_reply_to=word.references[-1] if word.references else None,
        references=word.references,
        automatic="auto-replied",
    )


def _sender(letter: Outgoing) -> Address:
    identity = identity_of(letter.branch)
    return Address(one_line(identity.from_name), identity.from_address)


def _reply_to(letter: Outgoing, office: PostOffice) -> Address | None:
    """Return the signed address; without, where the mailbox is too long, the Message-ID serves."""
    try:
        signed = reply_address(
            identity_of(letter.branch).reply_to,
            thread_id=thread_name(letter.contact_id),
            secret=office.secret,
        )
    except AddressTooLong:
        return None
    return Address(_sender(letter).name, signed)


def _subject(reply: OutgoingReply) -> str:
    bare = _ANSWERED.sub("", one_line(reply.subject), count=1)
    if not bare:
        return say("mail-reply-no-subject", reply.language, brand=one_line(reply.branch.brand))
    return say("mail-reply-subject", reply.language, subject=bare)
