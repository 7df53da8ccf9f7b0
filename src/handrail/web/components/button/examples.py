from handrail.web.components.button import Button
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG_SENTENCE

EXAMPLES = (
    Example(name="usual", props=Button(text="Done, go on", kind="primary", keys="⏎")),
    Example(name="plain", props=Button(text="Insert what to say")),
    Example(name="quiet", props=Button(text="Ask Marta", kind="quiet")),
    Example(name="danger", props=Button(text="Reject this letter", kind="danger")),
    Example(name="link", props=Button(text="Open the case", href="#case", icon="external")),
    Example(name="long", props=Button(text=LONG_SENTENCE, kind="primary", keys="Strg ⏎")),
    Example(name="rtl", props=Button(text=HEBREW, icon="undo"), direction="rtl"),
)
