from handrail.web.components.badge import Badge
from handrail.web.components.component import Example
from handrail.web.components.composer import Composer, Mode, UndoSend
from handrail.web.components.examples import HEBREW, LONG, LONG_SENTENCE, moment
from handrail.web.components.notice import Notice

MODES = (
    Mode(name="reply", title="Reply by e-mail", href="?write=reply"),
    Mode(name="note", title="Internal note", href="?write=note"),
)
UNDO = UndoSend(letter="12", leaves=moment("10:21", minutes=1 / 6), post="#undo")
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
