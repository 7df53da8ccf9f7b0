from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG, LONG_SENTENCE
from handrail.web.components.field import Field, Option

YES_NO = (
    Option(value="yes", text="Yes", digit=1),
    Option(value="no", text="No", digit=2),
)
DAMAGES = (
    Option(value="cracked", text="Cracked", digit=1),
    Option(value="leaks", text="Leaks", digit=2, detail="only when it runs"),
    Option(value="other", text="Something else", digit=3),
)
BRANCHES = tuple(Option(value=f"b{n}", text=f"Branch {n}") for n in range(1, 15))

EXAMPLES = (
    Example(
        name="usual",
        props=Field(name="order", label="Order number", help="As on the delivery note: 10-0000."),
    ),
    Example(name="long text", props=Field(name="said", label="What did they say?", kind="long")),
    Example(
        name="number", props=Field(name="days", label="How old is it?", kind="number", unit="days")
    ),
    Example(
        name="money",
        props=Field(name="sum", label="Voucher", kind="money", unit="EUR", value="20.00"),
    ),
    Example(name="date", props=Field(name="by", label="By when?", kind="date", value="2026-11-24")),
    Example(
        name="choice",
        props=Field(name="damage", label="Damage", kind="choice", options=DAMAGES, value="leaks"),
    ),
    Example(
        name="several",
        props=Field(name="stays", label="Which parts are there?", kind="several", options=DAMAGES),
    ),
    Example(
        name="list", props=Field(name="branch", label="Branch", kind="choice", options=BRANCHES)
    ),
    Example(
        name="yes or no",
        props=Field(name="stock", label="Is it in stock?", kind="yes_no", options=YES_NO),
    ),
    Example(name="empty", props=Field(name="empty", label="Order number", value="")),
    Example(
        name="error",
        props=Field(
            name="wrong",
            label="Voucher",
            kind="money",
            unit="EUR",
            value="60,-",
            error="“60,-” is not an amount. Write it like 60 or 60.00.",
        ),
    ),
    Example(name="long", props=Field(name="long", label=LONG_SENTENCE, value=LONG, help=LONG)),
    Example(name="rtl", props=Field(name="rtl", label=HEBREW, value=HEBREW), direction="rtl"),
)
