"""The case page in its usual and its hard states."""

from dataclasses import replace

from handrail.web.case.examples_german import GERMAN
from handrail.web.case.page import CaseHead, CasePage, RunPane
from handrail.web.components.badge import Badge
from handrail.web.components.badge.examples import EMAIL
from handrail.web.components.clock.examples import DAYS_LEFT, MET, OVERDUE
from handrail.web.components.clock_bar import ClockBar, ClockLine
from handrail.web.components.clock_bar.examples import USUAL as CLOCKS
from handrail.web.components.composer.examples import UNDO
from handrail.web.components.composer.examples import USUAL as COMPOSER
from handrail.web.components.customer_card.examples import NEW as NEW_CUSTOMER
from handrail.web.components.customer_card.examples import USUAL as CUSTOMER
from handrail.web.components.examples import moment
from handrail.web.components.line.examples import USUAL as LINE
from handrail.web.components.message.examples import ANSWER, NOTE, OPENED, OURS, THEIRS
from handrail.web.components.notice import Notice
from handrail.web.components.notice.examples import REFUSAL
from handrail.web.components.procedure_offers.examples import USUAL as OFFERS
from handrail.web.components.rail import Rail
from handrail.web.components.rail.examples import DONE, NEXT, NOW_STEP, OWED
from handrail.web.components.rail.examples import USUAL as RAIL
from handrail.web.components.step_card.examples import USUAL as CARD
from handrail.web.components.strip import Conversation, Strip
from handrail.web.components.strip.examples import USUAL as STRIP
from handrail.web.components.tabs import Tab, Tabs
from handrail.web.components.tabs.examples import USUAL as TABS
from handrail.web.components.wrap_up.examples import USUAL as WRAP_UP

USUAL = CasePage(
    href="/gallery/case/usual",
    head=CaseHead(
        number="48 213",
        title="The blender's jug is cracked",
        channel=EMAIL,
        branch="Berlin shop",
        opened=moment("09:42", minutes=-39),
    ),
    strip=STRIP,
    customer=CUSTOMER,
    thread=(THEIRS, OPENED, OURS, ANSWER),
    composer=COMPOSER,
    line=LINE,
    tabs=TABS,
    run=RunPane(
        title="Damaged on arrival",
        version="v7",
        outcome="a working product, or the money back, within two working days",
        clocks=CLOCKS,
        rail=RAIL,
    ),
)
LATE = replace(
    USUAL,
    run=replace(
        USUAL.run,
        clocks=ClockBar(
            lines=(
                ClockLine(label="Next reply", clock=OVERDUE, used_percent=100),
                ClockLine(label="Resolved", clock=DAYS_LEFT, used_percent=18),
            )
        ),
        rail=replace(RAIL, steps=(*DONE, OWED, NOW_STEP, *NEXT)),
    ),
)
REFUSED = replace(
    USUAL,
    run=replace(
        USUAL.run,
        rail=Rail(
            label="Steps",
            steps=(*DONE, replace(NOW_STEP, card=replace(CARD, refusal=REFUSAL)), *NEXT),
        ),
    ),
)
NEW = replace(
    USUAL,
    head=replace(USUAL.head, title="(no subject)", branch=""),
    strip=Strip(
        conversations=(Conversation(name="m.keller@mail.example", href="#", channel=EMAIL),)
    ),
    customer=NEW_CUSTOMER,
    thread=(),
    composer=replace(COMPOSER, draft="new", text="", saved=None, say="", findings=()),
    line=replace(LINE, step="", meanings=()),
    tabs=None,
    run=RunPane(offers=OFFERS),
)
ENDED = replace(
    USUAL,
    head=replace(USUAL.head, state=Badge(text="Resolved", tone="ok", icon="check")),
    thread=(*USUAL.thread, NOTE),
    composer=None,
    run=replace(
        USUAL.run,
        notice=Notice(kind="ok", title="Resolved.", text="The new jug arrives on Friday by 14:00."),
        clocks=ClockBar(lines=(ClockLine(label="Next reply", clock=MET, used_percent=40),)),
        wrap_up=WRAP_UP,
        rail=Rail(label="Steps", steps=DONE, folded=0),
    ),
)
UNDOING = replace(USUAL, composer=replace(COMPOSER, draft="after", text="", undo=UNDO, saved=None))
NOTING = replace(
    USUAL,
    composer=replace(COMPOSER, mode="note", draft="note", text="Two jugs are on the shelf."),
    thread=(*USUAL.thread, NOTE),
)
SHARED = replace(USUAL, strip=replace(STRIP, others=("Bob Lindqvist",)))
TWO_MATTERS = replace(
    USUAL,
    tabs=Tabs(
        label="Matters",
        tabs=(
            Tab(title="Damaged on arrival", href="/gallery/case/usual"),
            Tab(title="Loyalty card", href="/gallery/case/two-matters", current=True),
        ),
    ),
    run=replace(
        USUAL.run,
        title="Loyalty card",
        version="v2",
        outcome="the points are on the card today",
        rail=Rail(label="Steps of Loyalty card", steps=(NOW_STEP, *NEXT[2:])),
    ),
)
PAGES: dict[str, CasePage] = {
    "usual": USUAL,
    "german": GERMAN,
    "overdue": LATE,
    "refused": REFUSED,
    "new": NEW,
    "two-matters": TWO_MATTERS,
    "ended": ENDED,
    "undo-send": UNDOING,
    "note": NOTING,
    "shared": SHARED,
}
