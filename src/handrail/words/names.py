"""What languages are called, by those who read another one."""

from babel import Locale

from handrail.words.language import Language


def name_in(language: Language, reader: Language) -> str:
    """Return what a language is called in the reader's own, such as "Polnisch"."""
    return str(Locale(language.value).get_language_name(reader.value))
