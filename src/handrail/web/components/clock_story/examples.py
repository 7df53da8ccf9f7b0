from handrail.web.components.clock_story import ClockStory, Mark, Stretch, ToldDay
from handrail.web.components.component import Example
from handrail.web.components.examples import HEBREW, LONG

MONDAY = ToldDay(
    id="story-usual-0",
    day="Mon, 23 Nov",
    counted="3 hr",
    said="Open: 09:00-17:00. Counted: 14:00-17:00. Stood still: -. Began 14:00.",
    stretches=(
        Stretch(kind="open", x="540.0", width="480.0"),
        Stretch(kind="counted", x="840.0", width="180.0"),
    ),
    moments=(Mark(kind="start", x="840.0"), Mark(kind="now", x="900.0")),
)
TUESDAY = ToldDay(
    id="story-usual-1",
    day="Tue, 24 Nov",
    marks="holiday",
    counted="1 hr",
    said="Open: 09:00-17:00. Counted: 09:00-10:00. Stood still: 10:00-12:00. Due 12:00.",
    stretches=(
        Stretch(kind="open", x="540.0", width="480.0"),
        Stretch(kind="counted", x="540.0", width="60.0"),
        Stretch(kind="paused", x="600.0", width="120.0"),
    ),
    moments=(Mark(kind="near", x="690.0"), Mark(kind="due", x="720.0")),
)
LEGEND = (
    *(("counted", "counted"), ("open", "open"), ("paused", "stands still")),
    *(("start", "began"), ("near", "shown as near"), ("due", "due"), ("now", "now")),
)
WORDS = ("It began on Mon, 23 Nov 2026, 14:00.", "So it is due on Tue, 24 Nov 2026, 12:00.")
USUAL = ClockStory(
    id="usual",
    title="First reply within 4 business hours",
    days=(MONDAY, TUESDAY),
    words=WORDS,
    legend=LEGEND,
)
EXAMPLES = (
    Example(name="usual", props=USUAL),
    Example(
        name="empty",
        props=ClockStory(id="empty", title="Resolved", days=(), words=WORDS[:1], legend=()),
    ),
    Example(
        name="long",
        props=ClockStory(
            id="long",
            title=LONG,
            days=(
                ToldDay(id="story-long-0", day="Mo., 23. Nov.", marks=LONG, said=LONG),
                ToldDay(gap="388 Tage dazwischen"),
            ),
            words=(LONG,),
            legend=(("due", LONG),),
        ),
    ),
    Example(
        name="rtl",
        props=ClockStory(id="rtl", title=HEBREW, days=(), words=(HEBREW,), legend=()),
        direction="rtl",
    ),
)
