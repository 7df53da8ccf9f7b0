from handrail.words import SOURCE, Sentence, say, sentence
from handrail.words.sentence import Value

ABOUT_THE_DAY = frozenset({"not-yet-in-force", "no-longer-in-force"})
"""What is wrong with a pack that is signed as it should be."""


class LawPackRefused(ValueError):
    """A law pack that may not be used: unsigned, signed by a stranger, or not in force.

    `.sentence` and `.mend` are to be said in the reader's language. `.is_about_the_day` is true of
    one that is signed as it should be.
    """

    def __init__(self, rule: str, /, **values: Value) -> None:
        self.rule = rule
        self.sentence: Sentence = sentence(f"lawpack-{rule}", **values)
        self.mend: Sentence = sentence(f"lawpack-{rule}-mend", **values)
        self.is_about_the_day = rule in ABOUT_THE_DAY
        super().__init__(f"{say(self.sentence, SOURCE)} {say(self.mend, SOURCE)}")
