"""The words of the format that stand for one of a few things."""

FORMAT = "1"
"""The version of the format that this release writes and reads."""

CHANNELS = ("email", "phone", "chat", "social", "form", "counter", "letter")

STAGES = ("first interest", "sale", "after-sales")

CRITICAL = ("customer", "business", "compliance", "money", "safety")
"""In which way a step is critical when it is left out."""

TONES = ("formal", "informal", "warm")

STANDARDS = ("answer", "acknowledge", "first reply", "next reply", "status", "resolve")
"""What a standard may time."""

PRIORITIES = ("low", "high", "urgent")
"""How pressing a case is, where it is not as pressing as most."""

OUTCOMES = (
    "resolved",
    "answered",
    "declined",
    "refused",
    "withdrawn",
    "unanswered",
    "handed_on",
)
"""How a run ends. What the customer does not want is declined, what we do not do is refused."""

LETTERS = ("acknowledge", "introduce", "duration", "explanation", "thank you")
"""Those of AIDET, the memory acronym for what a customer should hear."""

AIDET = "AIDET"
"""The memory acronym whose letters steps cover if the procedure names no other."""

PROVIDED = (
    "agent.name",
    "case.number",
    "company.name",
    "customer.name",
    "promise.date",
    "promise.time",
)
"""What the desk fills into a wording besides the procedure's own facts."""
