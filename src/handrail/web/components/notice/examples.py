from handrail.web.components.button import Button
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG, LONG_SENTENCE
from handrail.web.components.notice import Notice

REFUSAL = Notice(
    kind="refusal",
    title="The new jug cannot be sent yet.",
    text="Two musts of this procedure are still open. Answer them here, or ask Marta to decide.",
    missing=("Identity confirmed by two facts", "Photo of the damage received"),
    ways=(
        Button(text="Answer both now", kind="primary", name="do", value="answer"),
        Button(text="Ask Marta", name="do", value="ask"),
    ),
)
EXAMPLES = (
    Example(name="usual", props=Notice(kind="ok", title="Resolved.", text="The new jug is sent.")),
    Example(name="info", props=Notice(kind="info", title="The customer wrote back.")),
    Example(name="refusal", props=REFUSAL),
    Example(
        name="error",
        props=Notice(
            kind="error",
            title="This link has been used already.",
            text="Ask for a new one; it arrives within a minute.",
        ),
    ),
    Example(
        name="long",
        props=Notice(kind="refusal", title=LONG_SENTENCE, text=LONG_SENTENCE, missing=(LONG,)),
    ),
    Example(name="rtl", props=Notice(kind="info", title=HEBREW), direction="rtl"),
)
