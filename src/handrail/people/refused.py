from handrail.words import SOURCE, Sentence, say


class Refused(Exception):
    """Something about persons or customers was refused.

    `sentence` tells what happened and what to do next, in whatever language the reader has.
    """

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(say(sentence, SOURCE))
        self.sentence = sentence
