from handrail.sop.visible import visible
from handrail.words import SOURCE, Sentence, say, sentence
from handrail.words.sentence import Value


class UnreadableDocument(ValueError):
    """A Word document that is none, is damaged, or is made to do harm.

    `.sentence` says what is wrong and where in the file, `.mend` what to do.
    """

    def __init__(self, rule: str, /, **values: Value) -> None:
        shown = {key: visible(of) if isinstance(of, str) else of for key, of in values.items()}
        self.rule = rule
        self.sentence: Sentence = sentence(f"docx-{rule}", **shown)
        self.mend: Sentence = sentence(f"docx-{rule}-mend", **shown)
        super().__init__(f"{say(self.sentence, SOURCE)} {say(self.mend, SOURCE)}")
