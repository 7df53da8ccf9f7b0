from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG_SENTENCE
from handrail.web.components.procedure_offers import ProcedureOffers
from handrail.web.components.step_card import Choice

USUAL = ProcedureOffers(
    post="#",
    choices=(
        Choice(
            value="damaged",
            title="Damaged on arrival",
            digit=1,
            detail="“cracked”, “parcel”; order 10-5521 is four days old",
            suggested=True,
        ),
        Choice(value="refund", title="Return and refund", digit=2, detail="bought 4 days ago"),
        Choice(value="late", title="Late delivery", digit=3, detail="“Saturday”"),
    ),
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(name="empty", props=ProcedureOffers(post="#", choices=())),
    Example(
        name="long",
        props=ProcedureOffers(
            post="#",
            choices=(Choice(value="a", title=LONG_SENTENCE, digit=1, detail=LONG_SENTENCE),),
        ),
    ),
    Example(
        name="rtl",
        props=ProcedureOffers(post="#", choices=(Choice(value="a", title=HEBREW, digit=1),)),
        direction="rtl",
    ),
)
