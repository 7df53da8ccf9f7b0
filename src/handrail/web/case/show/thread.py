"""The conversation: what was written, and what happened between."""

from datetime import datetime
from typing import Literal

from handrail.channels.email.kept_sentence import sentence_of
from handrail.channels.email.letter import PICTURES_ELSEWHERE
from handrail.desk.answered_cases import came_back
from handrail.desk.conversation import MessageView
from handrail.desk.priority import Priority
from handrail.desk.queries import CaseView
from handrail.desk.status import Direction
from handrail.library import queries as library
from handrail.library.queries import UnreadableVersion
from handrail.library.version_name import base_of, number_of, procedure_of
from handrail.record.effect_state import FAILED
from handrail.record.outbox import EffectState
from handrail.record.stream import RecordedEvent
from handrail.run.event import Cause
from handrail.web.case.show.escalation import escalation_event
from handrail.web.case.show.landing import reasons
from handrail.web.case.show.wording import say_fact
from handrail.web.components.badge import Badge
from handrail.web.components.message import Attachment, Event, Mend, Message
from handrail.web.procedure_titles import version_title
from handrail.web.reading import Reader
from handrail.words import Language, say
from handrail.words.figures import moment, percent
from handrail.words.names import name_in

SHOWN_EVENTS = {
    "run_realigned": "case-event-realigned",
    "case_escalated": "case-event-escalated",
    "case_resolved": "case-event-resolved",
    "case_reopened": "case-event-reopened",
    "waiting_began": "case-event-waiting",
    "reply_failed": "case-event-reply-failed",
    "reply_retried": "case-event-reply-retried",
    "survey_sent": "case-event-survey-sent",
    "survey_withdrawn": "case-event-survey-withdrawn",
    "promise_kept": "case-event-promise-kept",
    "clocks_moved": "hours-event-moved",
    "promise_fell_due": "followups-event-due",
    "promise_moved": "followups-event-moved",
}


NOT_ARRIVED = frozenset({"reply_bounced", "reply_failed", "reply_retried"})
"""Events about one letter of ours, to which they lead."""

MOVES = frozenset({Cause.SWITCH, Cause.MIGRATE})
"""Why a run goes on under another version."""


def thread_of(view: CaseView, reader: Reader) -> tuple[Message | Event, ...]:
    """Return messages and events in the order in which they happened."""
    why = reasons(view, reader.language)
    things: list[tuple[datetime, int, Message | Event]] = [
        (each.at, 0, _message(each, view, reader, why.get(each.id, ""))) for each in view.messages
    ]
    things += [
        (each.at, 1, _event(each, text, view, reader))
        for each in view.events
        if (text := _event_text(each, view, reader))
    ]
    return tuple(thing for _, _, thing in sorted(things, key=lambda thing: thing[:2]))


def _event(event: RecordedEvent, text: str, view: CaseView, reader: Reader) -> Event:
    at = reader.moment(event.at)
    if event.type in NOT_ARRIVED:
        href = f"#message-{event.body['message']}"
        return Event(text=text, at=at, href=href, way=say("case-event-which", reader.language))
    if event.type != "run_started" or not view.may_work:
        return Event(text=text, at=at)
    return Event(
        text=text,
        at=at,
        href=f"/cases/{view.head.id}/change",
        way=say("case-change", reader.language),
    )


def _message(message: MessageView, view: CaseView, reader: Reader, why: str) -> Message:
    return Message(
        id=str(message.id),
        side=_side(message.direction),
        who=_who(message, view, reader),
        at=reader.moment(message.at),
        text=message.text,
        language=message.language,
        language_name=_foreign(message.language, reader),
        signature=message.signature,
        quoted=message.quoted,
        html_href=f"/cases/{view.head.id}/messages/{message.id}/html" if message.has_html else "",
        pictures_href=_pictures_href(message, view),
        attachments=tuple(
            Attachment(
                name=file.name,
                size=reader.size(file.size_bytes),
                href=f"/cases/{view.head.id}/files/{file.id}" if file.is_kept else "",
                warnings=_said(file.warnings, reader),
                remarks=_said(file.remarks, reader),
            )
            for file in message.files
        ),
        state=_state(message, view, reader),
        mend=_mend(message, view, reader),
        warnings=_said(message.warnings, reader),
        remarks=_said(message.remarks, reader),
        why_here=why,
    )


def _pictures_href(message: MessageView, view: CaseView) -> str:
    remarks = (sentence_of(each).id for each in message.remarks)
    if not message.has_html or PICTURES_ELSEWHERE not in remarks:
        return ""
    return f"/cases/{view.head.id}/messages/{message.id}/html?pictures=1"


def _said(sentences: tuple[str, ...], reader: Reader) -> tuple[str, ...]:
    return tuple(say(sentence_of(each), reader.language) for each in sentences)


def _side(direction: Direction) -> Literal["theirs", "ours", "note"]:
    match direction:
        case Direction.RECEIVED:
            return "theirs"
        case Direction.SENT:
            return "ours"
        case Direction.NOTE:
            return "note"


def _who(message: MessageView, view: CaseView, reader: Reader) -> str:
    if message.direction is Direction.RECEIVED:
        return view.customer.name or _address(view)
    if message.person_id is None:
        return view.branch.brand
    if str(message.person_id) == view.actor.id:
        return say("case-you", reader.language)
    return view.names[message.person_id]


def _address(view: CaseView) -> str:
    return view.customer.addresses[0].value if view.customer.addresses else ""


def _foreign(code: str, reader: Reader) -> str:
    if code in set(Language) and code != reader.language:
        return name_in(Language(code), reader.language)
    return ""


def _state(message: MessageView, view: CaseView, reader: Reader) -> Badge | None:
    language = reader.language
    if message.is_unsent:
        return Badge(text=say("case-letter-unsent", language), icon="undo")
    if message.effect is None:
        return None
    match message.effect.state:
        case EffectState.DELIVERED if came_back(view.events, message.id):
            return Badge(text=say("case-letter-bounced", language), tone="late", icon="owed")
        case EffectState.DELIVERED | EffectState.WITHDRAWN:
            return None
        case EffectState.DEAD | EffectState.REFUSED:
            return Badge(text=say("case-letter-failed", language), tone="late", icon="owed")
        case EffectState.UNCERTAIN:
            return Badge(text=say("case-letter-uncertain", language), tone="warn", icon="owed")
        case _ if message.effect.attempts > 1:
            return Badge(text=say("case-letter-trying", language), tone="warn", icon="clock")
        case _ if message.leaves_at is not None and message.leaves_at > reader.now:
            when = moment(message.leaves_at, language, zone=reader.zone)
            return Badge(text=say("case-letter-planned", language, when=when), icon="clock")
        case _:
            return Badge(text=say("case-letter-leaving", language), icon="clock")


def _mend(message: MessageView, view: CaseView, reader: Reader) -> Mend | None:
    """Return why a reply did not arrive, and the form that lets it leave once more."""
    effect = message.effect
    if effect is None or message.is_unsent:
        return None
    post = f"/cases/{view.head.id}/resend" if view.may_work else ""
    if effect.state in FAILED:
        return Mend(why=say(sentence_of(effect.error), reader.language), post=post)
    is_lost = came_back(view.events, message.id) and not _was_followed(message, view)
    if effect.state is EffectState.DELIVERED and is_lost:
        return Mend(why=say("case-letter-why-bounced", reader.language), post=post)
    return None


def _was_followed(message: MessageView, view: CaseView) -> bool:
    """Return whether we wrote again since."""
    return any(
        each.direction is Direction.SENT and each.id > message.id and not each.is_unsent
        for each in view.messages
    )


def _event_text(event: RecordedEvent, view: CaseView, reader: Reader) -> str:
    language = reader.language
    match event.type:
        case "run_started":
            return _run_started(event, view, language)
        case "priority_set":
            priority = Priority(str(event.body["priority"])).name.lower()
            return say(f"case-event-priority-{priority}", language)
        case "case_assigned":
            person = event.body["person"]
            if person is None:
                return say("case-event-laid-back", language)
            return say("case-event-assigned", language, name=view.names[int(str(person))])
        case "clock_overdue" | "clock_escalated" | "escalation_acknowledged":
            return escalation_event(event, view, reader)
        case "reply_bounced":
            return say("case-event-bounced", language, cause=str(event.body["cause"]))
        case "answered_automatically":
            return say("case-event-automatic", language, kind=str(event.body["kind"]))
        case "survey_answered":
            score = int(str(event.body["score"]))
            return say("case-event-survey-answered", language, score=score)
        case "routine_began":
            return _began(event, view, reader)
        case "procedure_replaced":
            return _replaced(event, language)
        case "run_realigned" if event.body["cause"] in MOVES:
            return _moved(event, language)
        case _ if event.type in SHOWN_EVENTS:
            return say(SHOWN_EVENTS[event.type], language)
        case _:
            return ""


def _began(event: RecordedEvent, view: CaseView, reader: Reader) -> str:
    """Return why a routine began: somebody wanted it, for a fact, or when it was due.

    It may stand for several times that have passed.
    """
    if event.body.get("asked_for"):
        return say("case-event-routine-asked-for", reader.language)
    if "fact" in event.body:
        return _began_for(event, view, reader)
    due = reader.moment(datetime.fromisoformat(str(event.body["due"]))).text
    missed = int(str(event.body["missed"]))
    if missed == 0:
        return say("case-event-routine", reader.language, due=due)
    return say("case-event-routine-late", reader.language, due=due, missed=missed)


def _began_for(event: RecordedEvent, view: CaseView, reader: Reader) -> str:
    """Return for which day of which case a routine began; a day that is erased is not told."""
    name, number = str(event.body["fact"]), str(event.body["because_of"])
    declared = {fact.name: fact for run in view.runs for fact in run.machine.procedure.facts}
    known = next((each for each in view.facts if each.name == name), None)
    label = declared[name].label.said_in(reader.language) if name in declared else name
    day = "?" if known is None else say_fact(known.value, declared.get(name), reader.language)
    return say("case-event-routine-of-fact", reader.language, fact=label, day=day, number=number)


def _replaced(event: RecordedEvent, language: Language) -> str:
    """Return why the case went over to another procedure, in the words of the first one."""
    before, after = str(event.body["from"]), str(event.body["to"])
    try:
        named = dict(library.version(before).procedure.instead)
    except UnreadableVersion:
        named = {}
    when = named.get(procedure_of(after))
    return say(
        "case-event-replaced",
        language,
        before=version_title(before, language),
        after=version_title(after, language),
        when=when.said_in(language) if when else "",
    )


def _moved(event: RecordedEvent, language: Language) -> str:
    name = str(event.body["version"])
    title = version_title(name, language)
    return say("case-event-moved", language, title=title, number=number_of(name))


def _run_started(event: RecordedEvent, view: CaseView, language: Language) -> str:
    name = str(event.body["version"])
    title = version_title(name, language)
    base = base_of(name)
    suggestion = next((each for each in view.suggestions if each.version == base), None)
    if event.actor.kind == "person" or suggestion is None:
        return say("case-event-opened", language, title=title, number=number_of(name))
    return say(
        "case-event-opened-by-itself",
        language,
        title=title,
        number=number_of(name),
        share=percent(suggestion.share, language),
        why=", ".join(suggestion.why),
    )
