from handrail.web.components.badge.examples import CHAT, EMAIL
from handrail.web.components.clock.examples import HALF_AN_HOUR_LEFT, OVERDUE, WAITS
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW_NAME, LONG
from handrail.web.components.strip import Conversation, Strip

USUAL = Strip(
    conversations=(
        Conversation(
            name="Hanna Berg", href="#1", channel=EMAIL, current=True, clock=HALF_AN_HOUR_LEFT
        ),
        Conversation(name="Bálint Nagy", href="#2", channel=CHAT, unread=True, clock=WAITS),
        Conversation(name="Ivana Horvat", href="#3", channel=CHAT, doing="typing…"),
    ),
    next_href="#next",
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(
        name="someone else is here",
        props=Strip(
            conversations=(
                Conversation(
                    name="Hanna Berg", href="#1", channel=EMAIL, current=True, clock=OVERDUE
                ),
            ),
            others=("Bob Lindqvist",),
        ),
    ),
    Example(name="empty", props=Strip(conversations=())),
    Example(
        name="long",
        props=Strip(
            conversations=(
                Conversation(name=LONG, href="#1", channel=EMAIL, current=True),
                Conversation(name=LONG, href="#2", channel=EMAIL),
            ),
            next_href="#next",
        ),
    ),
    Example(
        name="rtl",
        props=Strip(conversations=(Conversation(name=HEBREW_NAME, href="#1", channel=EMAIL),)),
        direction="rtl",
    ),
)
