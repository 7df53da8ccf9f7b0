from handrail.words import SOURCE, Sentence, say, sentence

MOST_CHARACTERS = 200_000
MOST_SENTENCES = 1_500


class ProseTooLarge(ValueError):
    """A text that no draft of bearable size can come from.

    `.sentence` says so, and `.mend` what to do.
    """

    def __init__(self) -> None:
        bounds = {"characters": MOST_CHARACTERS, "sentences": MOST_SENTENCES}
        self.sentence: Sentence = sentence("prose-too-large", **bounds)
        self.mend: Sentence = sentence("prose-too-large-mend", **bounds)
        super().__init__(f"{say(self.sentence, SOURCE)} {say(self.mend, SOURCE)}")
