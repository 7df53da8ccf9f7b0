"""What can be wrong with a rule: where, what, and how to mend it."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final

from handrail.rules.types import Declared, Type
from handrail.words import SOURCE, say, sentence
from handrail.words.sentence import Value


class RuleProblem(ValueError):
    """Something wrong in a rule, at a column counted from 1.

    `sentence` says what, and how to mend it, in the reader's language; the message has the
    column too.
    """

    def __init__(self, column: int, sentence_id: str, **values: Value) -> None:
        self.column = column
        self.sentence = sentence(sentence_id, **values)
        problem = say(self.sentence, SOURCE)
        super().__init__(say("rules-at", SOURCE, column=str(column), problem=problem))


class Expected(StrEnum):
    """What the grammar wanted instead of what it found; each has a sentence that mends it."""

    CONDITION = "condition"
    VALUE = "value"
    COMPARABLE = "comparable"
    JOINT = "joint"
    SINGLE_COMPARISON = "single-comparison"
    CLOSING_PARENTHESIS = "closing-parenthesis"
    CLOSING_BRACKET = "closing-bracket"
    CLOSING_QUOTE = "closing-quote"
    OPENING_PARENTHESIS = "opening-parenthesis"
    LIST = "list"
    CONSTANT = "constant"
    NUMBER = "number"
    ESCAPE = "escape"
    FUNCTION = "function"
    QUOTED = "quoted"
    SIZED = "sized"
    DATE = "date"
    TIME = "time"
    MOMENT = "moment"
    MONEY = "money"
    AMOUNT = "amount"
    SPELLING = "spelling"
    FREE_NAME = "free-name"
    SHORTER_RULE = "shorter-rule"
    LESS_DEPTH = "less-depth"
    FEWER_FACTS = "fewer-facts"


SPELLINGS: Final = {
    "=": "==",
    "=>": ">=",
    "=<": "<=",
    "<>": "!=",
    "≥": ">=",
    "≤": "<=",
    "≠": "!=",
    "&": "&&",
    "|": "||",
    "and": "&&",
    "AND": "&&",
    "or": "||",
    "OR": "||",
    "not": "!",
    "NOT": "!",
    "True": "true",
    "False": "false",
    **dict.fromkeys("\u2018\u2019\u201a\u2039\u203a", "'"),  # typographic quotes
    **dict.fromkeys("“”„«»", '"'),
}
"""What other languages write, and what a rule writes instead."""

_SHOWN: Final = 40
"""The characters of a long token that an error shows."""


class RuleSyntax(RuleProblem):
    """The source is not a rule. `mend` is what to write instead, where that is known."""

    def __init__(
        self, source: str, column: int, found: str, expected: Expected, *, mend: str = ""
    ) -> None:
        self.source = source
        self.found = found
        self.expected = expected
        super().__init__(
            column,
            f"rules-syntax-{expected}",
            place="token" if found else "end",
            found=_shortened(found),
            mend=mend or SPELLINGS.get(found, ""),
        )


class UnknownFact(RuleProblem):
    """The rule names a fact that nobody declared. `nearest` is a declared one like it, or ""."""

    def __init__(self, name: str, column: int, nearest: str) -> None:
        self.name = name
        self.nearest = nearest
        values = {"name": _shortened(name), "nearest": nearest}
        super().__init__(
            column, "rules-unknown-fact-nearest" if nearest else "rules-unknown-fact", **values
        )


class UnknownOption(RuleProblem):
    """The rule compares a choice with something that is none of its options."""

    def __init__(self, option: str, column: int, declared: Declared) -> None:
        self.option = option
        self.declared = declared
        options = ", ".join(declared.options)
        super().__init__(column, "rules-unknown-option", option=_shortened(option), options=options)


class Misuse(StrEnum):
    """In what way a value of some type was used; each has a sentence that mends it."""

    CONDITION = "condition"
    COMPARISON = "comparison"
    ORDER = "order"
    SEVERAL = "several"
    LIST = "list"
    AMONG = "among"
    SUM = "sum"
    PRODUCT = "product"
    NEGATIVE = "negative"
    TEXT_TEST = "text-test"
    SIZE = "size"


FIXED_VALUES: Final = {
    Type.MONEY: "money('20 EUR')",
    Type.DATE: "date('2026-01-31')",
    Type.TIME: "time('09:30')",
    Type.MOMENT: "moment('2026-01-31T09:30+01:00')",
}
"""How a rule writes a fixed value of a type that has no signs of its own."""


class WrongType(RuleProblem):
    """A value cannot be used so: its type, and that of the value beside it, do not allow it."""

    def __init__(self, misuse: Misuse, column: int, *types: Type) -> None:
        self.misuse = misuse
        self.types = types
        mends = [FIXED_VALUES[each] for each in types if each in FIXED_VALUES]
        is_bare = bool({Type.NUMBER, Type.TEXT} & {*types}) and misuse is Misuse.COMPARISON
        told = f"{misuse}-written" if len(mends) == 1 and is_bare else misuse
        super().__init__(column, f"rules-wrong-{told}", types=", ".join(types), mend="".join(mends))


class RuleRejected(ValueError):
    """The rule does not agree with the declared facts; `problems` has every reason, in order."""

    def __init__(self, problems: Iterable[RuleProblem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.column))
        super().__init__("\n".join(map(str, self.problems)))


def _shortened(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
