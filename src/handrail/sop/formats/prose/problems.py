from handrail.words import SOURCE, Sentence, say, sentence

MOST_CHARACTERS = 200_000
MOST_SENTENCES = 1_500


class ProseTooLarge(ValueError):
    """A text that no draft of bearable size can come from; `.sentence` says what to do."""

    def __init__(self) -> None:
        self.sentence: Sentence = sentence(
            "prose-too-large", characters=MOST_CHARACTERS, sentences=MOST_SENTENCES
        )
        super().__init__(say(self.sentence, SOURCE))
