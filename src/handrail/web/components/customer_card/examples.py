from handrail.web.components.avatar import Avatar
from handrail.web.components.badge import Badge
from handrail.web.components.component import Example
from handrail.web.components.customer_card import CustomerCard, Entry
from handrail.web.components.examples import HEBREW, HEBREW_NAME, LONG

VERIFIED = Badge(text="Verified", tone="ok", icon="check")
UNVERIFIED = Badge(text="Not yet verified", tone="warn", icon="stop")

USUAL = CustomerCard(
    avatar=Avatar(initials="HB", name="Hanna Berg", kind="customer", size="usual"),
    verified=VERIFIED,
    summary="Customer since 2019, 14 orders",
    href="#customer",
    promises=(Entry(title="Call back about the loyalty card", detail="due tomorrow, Bob"),),
    prefers="E-mail, English, first name after the first letter",
    contacts=(
        Entry(title="Late parcel", detail="March, solved in a day, 5 of 5", href="#1"),
        Entry(title="Question about the guarantee", detail="last November, telephone"),
    ),
    offers=(Entry(title="Voucher up to 20 EUR", detail="above that Marta decides"),),
    facts=(
        Entry(title="Order 10-5521", detail="shop system, 10 min ago"),
        Entry(title="A present for Saturday", detail="said today"),
    ),
)
NEW = CustomerCard(
    avatar=Avatar(initials="?", name="m.keller@mail.example", kind="customer", size="usual"),
    verified=UNVERIFIED,
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(name="empty", props=NEW),
    Example(
        name="overdue promise",
        props=CustomerCard(
            avatar=USUAL.avatar,
            verified=UNVERIFIED,
            promises=(
                Entry(
                    title="Call back on Tuesday", badge=Badge(text="2 days overdue", tone="late")
                ),
            ),
        ),
    ),
    Example(
        name="long",
        props=CustomerCard(
            avatar=Avatar(initials="RÜ", name=LONG, kind="customer", size="usual"),
            verified=VERIFIED,
            summary=LONG,
            promises=(Entry(title=LONG, detail=LONG),),
            facts=(Entry(title=LONG),),
        ),
    ),
    Example(
        name="rtl",
        props=CustomerCard(
            avatar=Avatar(initials="נל", name=HEBREW_NAME, kind="customer", size="usual"),
            verified=VERIFIED,
            prefers=HEBREW,
            facts=(Entry(title=HEBREW),),
        ),
        direction="rtl",
    ),
)
