"""The conversations that the agent has in hand."""

from handrail.desk.case_clocks import next_due
from handrail.desk.inbox import in_hand
from handrail.desk.queries import CaseView
from handrail.web.case.show.head import channel_badge
from handrail.web.components.strip import Conversation, Strip
from handrail.web.reading import Reader
from handrail.web.visit import Visit
from handrail.words import say

IN_HAND = 4
"""How many conversations the strip shows."""


def strip_of(view: CaseView, visit: Visit, reader: Reader) -> Strip:
    """Return this conversation and the next ones that the agent has in hand."""
    mine = in_hand(by=visit.grants, limit=IN_HAND)
    conversations = [_this_conversation(view, reader)]
    conversations += [
        Conversation(
            name=row.customer,
            href=f"/cases/{row.id}",
            channel=channel_badge(row.channel, reader.language),
            unread=row.is_unread,
            clock=reader.due(row.due_at) if row.due_at else None,
        )
        for row in mine
        if row.id != view.head.id
    ]
    waiting = next((row for row in mine if row.id != view.head.id), None)
    return Strip(
        conversations=tuple(conversations[:IN_HAND]),
        next_href=f"/cases/{waiting.id}" if waiting else "/inbox/next",
    )


def _this_conversation(view: CaseView, reader: Reader) -> Conversation:
    due_at = next_due(view.clocks)
    return Conversation(
        name=view.customer.name or say("case-customer", reader.language),
        href=f"/cases/{view.head.id}",
        channel=channel_badge(view.head.channel, reader.language),
        current=True,
        clock=reader.due(due_at) if due_at else None,
    )
