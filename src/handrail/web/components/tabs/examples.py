from handrail.web.components.badge import Badge
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG
from handrail.web.components.tabs import Tab, Tabs

USUAL = Tabs(
    label="Matters",
    tabs=(
        Tab(title="Damaged on arrival", href="#damaged", current=True),
        Tab(title="Loyalty card", href="#card", badge=Badge(text="1 open")),
    ),
    add_href="#add",
    add_text="Add a matter",
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(name="empty", props=Tabs(label="Matters", tabs=())),
    Example(
        name="long",
        props=Tabs(
            label="Matters",
            tabs=(Tab(title=LONG, href="#a", current=True), Tab(title=LONG, href="#b")),
        ),
    ),
    Example(
        name="rtl",
        props=Tabs(label="Matters", tabs=(Tab(title=HEBREW, href="#a", current=True),)),
        direction="rtl",
    ),
)
