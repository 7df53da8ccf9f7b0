from handrail.words import SOURCE, Sentence, say, sentence
from handrail.words.sentence import Value


class UnreadableDocument(ValueError):
    """A Word document that is none, is damaged, or is made to do harm.

    `.sentence` says what is wrong, where in the file, and what to do.
    """

    def __init__(self, rule: str, /, **values: Value) -> None:
        self.rule = rule
        self.sentence: Sentence = sentence(f"docx-{rule}", **values)
        super().__init__(say(self.sentence, SOURCE))
