from handrail.web.components.avatar import Avatar
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW_NAME, LONG

EXAMPLES = (
    Example(name="usual", props=Avatar(initials="AN", name="Alice Nowak")),
    Example(
        name="customer",
        props=Avatar(initials="HB", name="Hanna Berg", kind="customer", size="usual"),
    ),
    Example(name="bot", props=Avatar(initials="PB", name="Parcel bot", kind="bot")),
    Example(name="empty", props=Avatar(initials="", name="")),
    Example(name="long", props=Avatar(initials="RÜ", name=LONG, size="usual")),
    Example(name="rtl", props=Avatar(initials="נל", name=HEBREW_NAME), direction="rtl"),
)
