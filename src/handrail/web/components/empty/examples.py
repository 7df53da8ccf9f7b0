from handrail.web.components.button import Button
from handrail.web.components.component import Example
from handrail.web.components.empty import Empty
from handrail.web.components.examples import HEBREW, LONG_SENTENCE

EXAMPLES = (
    Example(
        name="usual",
        props=Empty(
            title="Nobody is waiting.",
            text="New letters appear here by themselves.",
            way=Button(text="Look at closed cases", href="#closed"),
        ),
    ),
    Example(name="empty", props=Empty(title="No procedure yet")),
    Example(name="long", props=Empty(title=LONG_SENTENCE, text=LONG_SENTENCE)),
    Example(name="rtl", props=Empty(title=HEBREW), direction="rtl"),
)
