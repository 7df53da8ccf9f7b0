from handrail.web.components.clock.examples import HALF_AN_HOUR_LEFT
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG, LONG_SENTENCE
from handrail.web.components.field import Field
from handrail.web.components.field.examples import DAMAGES, YES_NO
from handrail.web.components.notice.examples import REFUSAL
from handrail.web.components.step_card import Approval, Authority, Check, Choice, Say, StepCard

SKIPS = (
    Choice(value="known", title="Already known from earlier", digit=1),
    Choice(value="unfit", title="Does not fit this case", digit=2),
    Choice(value="gone", title="The customer has gone", digit=3),
)
CHECKS = (
    Check(name="order", title="Order found", digit=1, done=True, detail="10-5521, 4 days old"),
    Check(name="photo", title="Photo of the damage received", digit=2, done=True, detail="jug.jpg"),
    Check(name="stock", title="Part in stock", digit=3),
)
USUAL = StepCard(
    step="check",
    title="Check the damage and the order",
    post="#step",
    strength="Must, before anything is sent",
    source="company rule 4.2",
    why="one in eleven replacements sent without proof turned out to be a used part.",
    checks=CHECKS,
    done_text="Done, go on",
    ask="Marta",
    skip_reasons=SKIPS,
)
SAYS = StepCard(
    step="restate",
    title="Restate the need",
    post="#step",
    why="A customer who hears their own words knows that they were understood.",
    say=Say(text="So the jug is cracked, and you need it whole by Saturday?", insertable=True),
    more="Name the thing, the harm and the day in the customer's own words, then wait for a yes.",
    done_text="Confirmed, go on",
    skip_reasons=SKIPS,
)
DECIDES = StepCard(
    step="replace",
    title="Can it be replaced before Saturday?",
    post="#step",
    choices=(
        Choice(
            value="yes", title="Yes", digit=1, detail="send the part by courier", suggested=True
        ),
        Choice(value="no", title="No", digit=2, detail="refund, or a voucher up to 20 EUR"),
    ),
    authority=Authority(text="Up to 20 EUR you decide; above that Marta, who is free now."),
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(name="what to say", props=SAYS),
    Example(name="decision", props=DECIDES),
    Example(
        name="fields",
        props=StepCard(
            step="order",
            title="Take down the order",
            post="#step",
            say=Say(text="May I have your order number, please?", verbatim=True),
            fields=(
                Field(prefix="o-", name="order", label="Order number", value="10-5521"),
                Field(prefix="o-", name="bought", label="Bought on", kind="date"),
                Field(prefix="o-", name="paid", label="Paid", kind="money", unit="EUR"),
                Field(prefix="o-", name="d", label="Damage", kind="choice", options=DAMAGES),
                Field(prefix="o-", name="g", label="A present?", kind="yes_no", options=YES_NO),
            ),
            done_text="Keep and go on",
        ),
    ),
    Example(
        name="terms",
        props=StepCard(
            step="voucher",
            title="Offer something for the wait",
            post="#step",
            authority=Authority(
                text="Up to €20.00 or PLN 80.00 you decide.",
                tiers=("Up to €100.00: Team leader approves", "More: Administrator approves"),
            ),
            terms=("By Tue 24 Nov, 16:12", "Out of the purse goodwill"),
            fields=(
                Field(prefix="t-", name="amount", label="Amount", kind="money", unit="EUR"),
                Field(prefix="t-", name="s", label="For", kind="several", options=DAMAGES),
            ),
            done_text="Done, go on",
        ),
    ),
    Example(
        name="approval",
        props=StepCard(
            step="goodwill",
            title="Offer a goodwill voucher",
            post="#step",
            approval=Approval(
                title="Asked Marta for 60 EUR; Jonas is her deputy",
                clock=HALF_AN_HOUR_LEFT,
                meanwhile=Say(
                    text="I am asking a colleague, two minutes.",
                    insertable=True,
                    lang="en",
                    instead="Nobody has written this in Polish yet; it is in English.",
                ),
            ),
        ),
    ),
    Example(
        name="error",
        props=StepCard(
            step="send", title="Send the new jug", post="#step", refusal=REFUSAL, done_text="Send"
        ),
    ),
    Example(
        name="looking",
        props=StepCard(
            step="promise", title="Promise a day", post="#step", mode="look", back_href="#now"
        ),
    ),
    Example(name="empty", props=StepCard(step="thank", title="Thank the customer", post="#step")),
    Example(
        name="long",
        props=StepCard(
            step="long",
            title=LONG_SENTENCE,
            post="#step",
            strength="Muss, bevor irgendetwas zugesagt wird",
            source=LONG,
            say=Say(text=LONG_SENTENCE * 2),
            checks=(Check(name="a", title=LONG_SENTENCE, digit=1, detail=LONG_SENTENCE),),
            done_text="Erledigt, weiter",
            ask="Frau Brandstätter-Eichelkraut",
            skip_reasons=SKIPS,
        ),
    ),
    Example(
        name="rtl",
        props=StepCard(
            step="rtl",
            title=HEBREW,
            post="#step",
            say=Say(text=HEBREW),
            checks=(Check(name="a", title=HEBREW, digit=1),),
            done_text=HEBREW,
        ),
        direction="rtl",
    ),
)
