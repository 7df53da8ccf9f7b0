from dataclasses import dataclass

from handrail.words import SOURCE, Sentence, say, sentence
from handrail.words.sentence import Value


@dataclass(frozen=True)
class LinkProblem:
    """Why a procedure can't be used where it is to be used.

    Attributes:
        call: the path of the block that uses it, such as "pay-back" or "parcel/pay-back".
        rule: which rule it breaks, such as "unknown".
        sentence, mend: to be said in the reader's language.
    """

    call: str
    rule: str
    sentence: Sentence
    mend: Sentence


class CannotLink(ValueError):
    """Procedures do not fit together; `.problems` names every place."""

    def __init__(self, problems: tuple[LinkProblem, ...]) -> None:
        told = (f"{say(each.sentence, SOURCE)} {say(each.mend, SOURCE)}" for each in problems)
        super().__init__("\n".join(told))
        self.problems = problems


def problem(call: str, rule: str, /, **values: Value) -> LinkProblem:
    """Return the problem of a rule, whose two sentences are found by its name."""
    said = {"call": call, **values}
    return LinkProblem(
        call, rule, sentence(f"link-{rule}", **said), sentence(f"link-{rule}-mend", **said)
    )
