"""What a label means: which kind of step it asks for, or how a run ends with it."""

import re

from handrail.sop.document import StepKind
from handrail.sop.folding import fold

_NUMBERING = re.compile(r"^(?:(?:step|schritt|phase)\s+)?[\d.]+\s*[:.)\-]*\s+")

_FIRST_WORDS: dict[str, StepKind] = {
    **dict.fromkeys(("ask", "fragen", "frage", "erfragen"), StepKind.ASK),
    **dict.fromkeys(("check", "verify", "confirm", "test", "inspect", "review"), StepKind.CHECK),
    **dict.fromkeys(("prufen", "prufe", "bestatigen", "kontrollieren"), StepKind.CHECK),
    **dict.fromkeys(("say", "tell", "explain", "inform", "greet", "thank"), StepKind.SAY),
    **dict.fromkeys(("sagen", "erklaren", "informieren", "begrussen"), StepKind.SAY),
    **dict.fromkeys(("note", "record", "document", "notieren"), StepKind.NOTE),
    **dict.fromkeys(("wait", "warten"), StepKind.WAIT),
    **dict.fromkeys(("send", "mail", "senden", "schicken"), StepKind.SEND),
}
"""The first word of a label, folded, and what it asks of the agent; all else is to be done."""

_OUTCOMES: tuple[tuple[str, str], ...] = (
    ("transfer", "handed_on"),
    ("escalat", "handed_on"),
    ("hand over", "handed_on"),
    ("human", "handed_on"),
    ("weitergeb", "handed_on"),
    ("eskal", "handed_on"),
    ("customer declin", "declined"),
    ("customer reject", "declined"),
    ("customer refus", "declined"),
    ("offer declin", "declined"),
    ("offer reject", "declined"),
    ("offer refus", "declined"),
    ("angebot abgelehnt", "declined"),
    ("declin", "refused"),
    ("reject", "refused"),
    ("refus", "refused"),
    ("denied", "refused"),
    ("abgelehnt", "refused"),
    ("cancel", "withdrawn"),
    ("withdraw", "withdrawn"),
    ("zuruckgezogen", "withdrawn"),
    ("no reply", "unanswered"),
    ("keine antwort", "unanswered"),
    ("answered", "answered"),
    ("beantwortet", "answered"),
)
"""What stands in an end's label, folded, and the outcome that it means; the first found holds."""


def kind_meant(label: str) -> StepKind:
    """Return the kind of step that the first word of a label asks for."""
    plain = _NUMBERING.sub("", fold(label))
    first = re.match(r"[^\W\d_]+", plain)
    return _FIRST_WORDS.get(first[0], StepKind.DO) if first else StepKind.DO


def outcome_meant(label: str) -> str:
    """Return the outcome that an end's label means, `resolved` where it says nothing else."""
    plain = fold(label)
    return next((outcome for words, outcome in _OUTCOMES if words in plain), "resolved")
