from handrail.web.components.badge import Badge
from handrail.web.components.component import Example
from handrail.web.components.composer import (
    Composer,
    LeavingChoice,
    Mode,
    PlannedReply,
    SendLater,
    UndoSend,
)
from handrail.web.components.examples import HEBREW, LONG, LONG_SENTENCE, moment
from handrail.web.components.notice import Notice

MODES = (
    Mode(name="reply", title="Reply by e-mail", href="?write=reply"),
    Mode(name="note", title="Internal note", href="?write=note"),
)
UNDO = UndoSend(letter="12", leaves=moment("10:21", minutes=1 / 6), post="#undo")
LATER = SendLater(
    choices=(
        LeavingChoice(
            wall="2026-11-24T09:00",
            text="Tomorrow when we open",
            when="Tue 24 Nov, 09:00",
            is_late=True,
        ),
        LeavingChoice(
            wall="2026-11-30T09:00", text="Next week when we open", when="Mon 30 Nov, 09:00"
        ),
    ),
    zone="Berlin",
)
PLANNED = PlannedReply(
    letter="13",
    leaves=moment("Tue 24 Nov, 09:00", minutes=1360),
    text="Leaves Tue 24 Nov, 09:00. The customer has written since.",
    begins="Good morning Ms Berg, the new jug is on its way…",
)
USUAL = Composer(
    mode="reply",
    modes=MODES,
    post="#send",
    keep="/gallery/kept",
    draft="d1",
    text="A new jug leaves with our courier today and is with you on Friday by 14:00.",
    saved=moment("10:20", minutes=-1),
    to="hanna.berg@mail.example",
    language="en",
    say="A new jug leaves with our courier today.",
    findings=(Badge(text="Tone: warm", tone="ok", icon="check"),),
    later=LATER,
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(
        name="note",
        props=Composer(
            mode="note",
            modes=MODES,
            post="#send",
            keep="/gallery/kept",
            draft="d2",
            text="Two jugs are on the shelf in Berlin.",
        ),
    ),
    Example(
        name="empty",
        props=Composer(mode="reply", modes=MODES, post="#", keep="/gallery/kept", draft="d3"),
    ),
    Example(
        name="undo",
        props=Composer(
            mode="reply", modes=MODES, post="#", keep="/gallery/kept", draft="d4", undo=UNDO
        ),
    ),
    Example(
        name="planned",
        props=Composer(
            mode="reply",
            modes=MODES,
            post="#",
            keep="/gallery/kept",
            draft="d8",
            planned=(PLANNED,),
            planned_post="#",
            later=LATER,
        ),
    ),
    Example(
        name="error",
        props=Composer(
            mode="reply",
            modes=MODES,
            post="#",
            keep="/gallery/kept",
            draft="d5",
            text="Dear Ms Berg,",
            refusal=Notice(
                kind="refusal",
                title="This letter was not sent.",
                text="The procedure wants the order checked first.",
                missing=("Check the damage and the order",),
            ),
            findings=(
                Badge(text="1 answered", tone="ok", icon="check"),
                Badge(text="2 open", tone="warn"),
            ),
        ),
    ),
    Example(
        name="long",
        props=Composer(
            mode="reply",
            modes=(Mode(name="reply", title=LONG_SENTENCE, href="#"), MODES[1]),
            post="#",
            keep="/gallery/kept",
            draft="d6",
            text=LONG_SENTENCE * 4,
            to=LONG,
        ),
    ),
    Example(
        name="rtl",
        props=Composer(
            mode="reply",
            modes=MODES,
            post="#",
            keep="/gallery/kept",
            draft="d7",
            text=HEBREW,
            language="he",
        ),
        direction="rtl",
    ),
)
