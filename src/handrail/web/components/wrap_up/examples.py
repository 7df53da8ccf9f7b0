from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG_SENTENCE
from handrail.web.components.step_card import Choice
from handrail.web.components.wrap_up import Gap, WrapUp

REASONS = (
    Choice(value="left", title="The customer had gone", digit=1, suggested=True),
    Choice(value="known", title="Already known from earlier", digit=2),
    Choice(value="unfit", title="Did not fit this case", digit=3),
)
USUAL = WrapUp(
    post="#",
    gaps=(
        Gap(id="closing", question="Why was there no closing?", choices=REASONS),
        Gap(id="identity", question="Which second fact confirmed it?", choices=REASONS[1:]),
    ),
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(
        name="long",
        props=WrapUp(
            post="#",
            gaps=(
                Gap(
                    id="long",
                    question=LONG_SENTENCE,
                    choices=(Choice(value="a", title=LONG_SENTENCE, digit=1),),
                ),
            ),
        ),
    ),
    Example(
        name="rtl",
        props=WrapUp(post="#", gaps=(Gap(id="rtl", question=HEBREW, choices=REASONS),)),
        direction="rtl",
    ),
)
