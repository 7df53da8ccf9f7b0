"""The language of a letter by its small words, for letters that do not tell. No model, no download.

A word counts for the languages that have it; a language is found when it leads by a margin. Letters
in other languages are told by words of theirs, and give none.
"""

import re
from collections import Counter

from handrail.words import Language

READ_CHARS = 5_000
LEAST_WORDS = 2
"""Small words that a language needs, so that a name or a product decides nothing."""
LEAST_WORDS_AGAINST = 5
"""Small words that it needs where the letter names another: programs often name their own."""
LEAST_LEAD = 1.5
"""How many times as many the first language has as the second."""

_WORD = re.compile(r"[^\W\d_]+")
_SMALL_WORDS = {
    "en": "the and is are was were you your my me we i it this that have has had not of to for with"
    " please thank thanks hello dear would could can will but what when where which how on in at"
    " from been do does did there our no yes order want",
    "de": "der die das und ist sind war ich sie wir mir mich mein meine meinen ihr ihre ihnen nicht"
    " ein eine einen zu mit für von auf den dem des im bitte danke hallo wie wann wo was auch noch"
    " aber habe haben hat kann können wird wurde es dass sehr guten tag kein keine grüßen",
    "pl": "i w z na do nie to jest się że jak czy proszę dziękuję dzień dobry mam mi moje mój moja"
    " ale już od za po o dla co kiedy gdzie był była było są przez tylko pani pan państwa nadal"
    " mnie witam chcę ta ten poważaniem pozdrawiam",
    "hu": "a az és nem hogy egy is van volt meg kérem köszönöm jó napot tisztelt mikor hol mert de"
    " már még csak ezt azt én ön önök nekem lehet kell vagy ha mi ami amit ma nincs lesz szeretném"
    " üdvözlettel kedves",
    "hr": "i je u na se da nije sam su za od s sa što koji koja kako molim hvala dobar dan mi moj"
    " poštovani moja moje ali bih bi jer kada gdje još već ili samo do po iz te to ste smo nisam"
    " sve želim ima pozdrav lijep",
    "nb": "og i jeg er det ikke har på til en et for med som av vi du dere min mitt meg kan vil"
    " hei takk hvor når hva men den var fra ble skal om så hilsen vennlig fått noe bare etter",
    "other": "le la les un une des est et je vous pas que pour dans mon ma mes bonjour merci el los"
    " las es por con para una mi su gracias hola il di che non per sono grazie een het van ik niet"
    " voor dank heb nu och att jag inte tack hej är av af hvad meget nogle"
    " že jsem není prosím děkuji jsou som nie pre ďakujem prosim sem ni",
}
_OF_WORD: dict[str, tuple[str, ...]] = {}
for _language, _words in _SMALL_WORDS.items():
    for _word in dict.fromkeys(_words.split()):
        _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), _language)


def language_of(text: str, *, least: int = LEAST_WORDS) -> Language | None:
    """Return the language in which the text is most likely written, or nothing.

    Args:
        text: of which the beginning is read.
        least: small words that the language needs.
    """
    counts: Counter[str] = Counter()
    for word in _WORD.findall(text[:READ_CHARS].lower()):
        counts.update(_OF_WORD.get(word, ()))
    ranked = [*counts.most_common(2), ("other", 0), ("other", 0)]
    (first, most), (_, next_most) = ranked[:2]
    if first == "other" or most < least or most < LEAST_LEAD * next_most:
        return None
    return Language(first)
