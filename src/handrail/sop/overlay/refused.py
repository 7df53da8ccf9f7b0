from handrail.words import SOURCE, Sentence, say, sentence
from handrail.words.sentence import Value


class LawPackRefused(ValueError):
    """A law pack that may not be used: unsigned, signed by a stranger, or not in force.

    `.sentence` and `.mend` are to be said in the reader's language.
    """

    def __init__(self, rule: str, /, **values: Value) -> None:
        self.rule = rule
        self.sentence: Sentence = sentence(f"lawpack-{rule}", **values)
        self.mend: Sentence = sentence(f"lawpack-{rule}-mend", **values)
        super().__init__(f"{say(self.sentence, SOURCE)} {say(self.mend, SOURCE)}")
