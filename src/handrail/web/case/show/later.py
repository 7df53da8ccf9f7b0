"""Replies that leave later: the times that are offered, and those that wait."""

from datetime import datetime

from handrail.clock import TimedMeasure
from handrail.clock.wall_clock import on_the_wall
from handrail.desk.actions.send_reply import UNDO_FOR
from handrail.desk.branch_calendar import calendar_of
from handrail.desk.conversation import MessageView
from handrail.desk.leaving_times import LONGEST_AHEAD, LeavingTime, leaving_times
from handrail.desk.queries import CaseView
from handrail.desk.status import Direction
from handrail.record.outbox import EffectState
from handrail.web.case.show.asked import Asked
from handrail.web.components.composer import LeavingChoice, PlannedReply, SendLater
from handrail.web.reading import Reader
from handrail.web.visit import Visit
from handrail.words import say
from handrail.words.figures import moment

REPLIES = frozenset({TimedMeasure.FIRST_REPLY, TimedMeasure.NEXT_REPLY})
BEGINS = 60
"""Characters of a reply by which it is recognised."""


def later_of(view: CaseView, reader: Reader, asked: Asked) -> SendLater:
    """Return the times at which a reply may leave, by the calendar of the case's branch."""
    due = _reply_due(view)
    calendar = calendar_of(view.branch, channel=view.head.channel)
    return SendLater(
        choices=tuple(
            _choice(each, due, reader) for each in leaving_times(reader.now, calendar=calendar)
        ),
        zone=view.branch.name,
        earliest=_wall(reader.now, reader),
        latest=_wall(reader.now + LONGEST_AHEAD, reader),
        chosen=asked.leaves_at,
    )


def planned_of(view: CaseView, visit: Visit, reader: Reader) -> tuple[PlannedReply, ...]:
    """Return the replies that wait for their time, in the order in which they leave."""
    waiting = [each for each in view.messages if _is_waiting(each, visit)]
    return tuple(
        PlannedReply(
            letter=str(each.id),
            leaves=reader.moment(each.leaves_at),
            text=_said(each, each.leaves_at, view, reader),
            begins=_beginning(each.text),
        )
        for each in sorted(waiting, key=lambda each: each.leaves_at or each.at)
        if each.leaves_at is not None
    )


def _is_waiting(message: MessageView, visit: Visit) -> bool:
    effect = message.effect
    if message.leaves_at is None or message.is_unsent or effect is None or effect.attempts:
        return False
    is_near = effect.next_try_at - visit.edge.real_at <= UNDO_FOR
    return effect.state is EffectState.WAITING and not is_near


def _said(message: MessageView, leaves_at: datetime, view: CaseView, reader: Reader) -> str:
    is_news = any(
        each.direction is Direction.RECEIVED and each.at > message.at for each in view.messages
    )
    when = moment(leaves_at, reader.language, zone=reader.zone)
    which = "component-planned-news" if is_news else "component-planned-leaves"
    return say(which, reader.language, when=when)


def _beginning(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= BEGINS else f"{words[:BEGINS].rstrip()}…"


def _choice(leaving: LeavingTime, due: datetime | None, reader: Reader) -> LeavingChoice:
    return LeavingChoice(
        wall=_wall(leaving.at, reader),
        text=say(f"component-later-{leaving.name}", reader.language),
        when=moment(leaving.at, reader.language, zone=reader.zone),
        is_late=due is not None and leaving.at > due,
    )


def _reply_due(view: CaseView) -> datetime | None:
    dues = (
        clock.reading.due_at
        for clock in view.clocks
        if clock.measure in REPLIES and clock.ticks and clock.reading.due_at
    )
    return min(dues, default=None)


def _wall(at: datetime, reader: Reader) -> str:
    return on_the_wall(at, reader.zone).isoformat(timespec="minutes")
