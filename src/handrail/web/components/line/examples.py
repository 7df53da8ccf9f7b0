from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG_SENTENCE
from handrail.web.components.line import Line, Meaning
from handrail.web.components.notice import Notice

USUAL = Line(
    post="#line",
    suggest="/gallery/suggestions",
    step="check",
    meanings=(
        Meaning(keys="⏎", text="step done"),
        Meaning(keys="-", text="later"),
        Meaning(keys="--", text="skip"),
    ),
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(
        name="asks",
        props=Line(
            post="#line",
            suggest="/gallery/suggestions",
            step="order",
            asks="Order number?",
            meanings=(Meaning(keys="⏎", text="answer"),),
        ),
    ),
    Example(name="empty", props=Line(post="#line", suggest="/gallery/suggestions", step="")),
    Example(
        name="error",
        props=Line(
            post="#line",
            suggest="/gallery/suggestions",
            step="amount",
            value="sixty",
            answer=Notice(
                kind="refusal",
                title="“sixty” is not an amount.",
                text="Write it in figures, like 60, or press Shift+Enter to keep it as a note.",
            ),
        ),
    ),
    Example(
        name="long",
        props=Line(
            post="#line", suggest="/gallery/suggestions", step="long", asks=LONG_SENTENCE * 2
        ),
    ),
    Example(
        name="rtl",
        props=Line(post="#line", suggest="/gallery/suggestions", step="rtl", value=HEBREW),
        direction="rtl",
    ),
)
