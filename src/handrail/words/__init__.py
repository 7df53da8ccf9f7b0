"""Every sentence the product can say, in six languages. No Django here."""

from handrail.words.language import COMPLETE, NAMES, SOURCE, Language
from handrail.words.sentence import BadSentence, Sentence, UnknownSentence, known_ids, say, sentence

__all__ = [
    "COMPLETE",
    "NAMES",
    "SOURCE",
    "BadSentence",
    "Language",
    "Sentence",
    "UnknownSentence",
    "known_ids",
    "say",
    "sentence",
]
