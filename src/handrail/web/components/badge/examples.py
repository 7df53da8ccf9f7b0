from handrail.web.components.badge import Badge
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG

EMAIL = Badge(text="E-mail", tone="blue")
CHAT = Badge(text="Chat", tone="blue")

EXAMPLES = (
    Example(name="usual", props=EMAIL),
    Example(name="plain", props=Badge(text="3")),
    Example(name="ok", props=Badge(text="Verified", tone="ok", icon="check")),
    Example(name="warn", props=Badge(text="31 min left", tone="warn", icon="clock")),
    Example(name="late", props=Badge(text="12 min overdue", tone="late", icon="owed")),
    Example(name="brass", props=Badge(text="suggested", tone="brass")),
    Example(name="note", props=Badge(text="Internal", tone="note", icon="lock")),
    Example(name="empty", props=Badge(text="")),
    Example(name="long", props=Badge(text=LONG)),
    Example(name="rtl", props=Badge(text=HEBREW, tone="ok", icon="check"), direction="rtl"),
)
