from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG, LONG_SENTENCE, moment
from handrail.web.components.rail import Branch, Rail, RailStep
from handrail.web.components.step_card.examples import USUAL as CARD

DONE = (
    RailStep(
        step="greet",
        state="done",
        title="Acknowledge and introduce yourself",
        number=1,
        at=moment("09:51", minutes=-30),
        href="?look=greet",
    ),
    RailStep(
        step="restate",
        state="done",
        title="Restate the need",
        number=2,
        detail="“cracked jug, needed by Saturday”, confirmed",
        at=moment("09:51", minutes=-30),
        href="?look=restate",
    ),
)
NOW_STEP = RailStep(step="check", state="now", title=CARD.title, number=3, card=CARD)
NEXT = (
    RailStep(
        step="replace",
        state="next",
        title="Can it be replaced before Saturday?",
        number=4,
        branches=(
            Branch(title="Yes", leads_to="send the part by courier"),
            Branch(title="No", leads_to="refund, or a voucher up to 20 EUR"),
        ),
        href="?look=replace",
    ),
    RailStep(
        step="explain",
        state="next",
        title="Say how long and what happens next",
        number=5,
        href="?look=explain",
    ),
    RailStep(
        step="promise",
        state="next",
        title="Promise a day; it becomes a follow-up",
        number=6,
        strength="must",
        href="?look=promise",
    ),
    RailStep(step="thank", state="next", title="Thank the customer", number=7, href="?look=thank"),
)
OWED = RailStep(
    step="identity",
    state="owed",
    title="Confirm identity by two facts",
    number=2,
    strength="Must, before the refund (law)",
    detail="brought back by the corrected order number",
    href="?look=identity",
)
SKIPPED = RailStep(
    step="hold",
    state="skipped",
    title="Say that you will check the stock",
    number=2,
    detail="known from earlier",
    at=moment("09:55", minutes=-26),
)
USUAL = Rail(label="Steps of Damaged on arrival", steps=(*DONE, NOW_STEP, *NEXT))

EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(
        name="owed, skipped and folded",
        props=Rail(label="Steps", steps=(*DONE, SKIPPED, OWED, NOW_STEP, *NEXT), folded=2),
    ),
    Example(name="beginning", props=Rail(label="Steps", steps=(NOW_STEP, *NEXT))),
    Example(name="ended", props=Rail(label="Steps", steps=DONE)),
    Example(name="empty", props=Rail(label="Steps", steps=())),
    Example(
        name="long",
        props=Rail(
            label="Steps",
            steps=(
                RailStep(step="a", state="done", title=LONG_SENTENCE, number=1, detail=LONG),
                RailStep(
                    step="b",
                    state="next",
                    title=LONG,
                    number=2,
                    branches=(Branch(title=LONG, leads_to=LONG_SENTENCE),),
                ),
            ),
        ),
    ),
    Example(
        name="rtl",
        props=Rail(
            label=HEBREW,
            steps=(
                RailStep(
                    step="a", state="done", title=HEBREW, number=1, at=moment("09:51", minutes=-30)
                ),
                RailStep(step="b", state="next", title=HEBREW, number=2),
            ),
        ),
        direction="rtl",
    ),
)
