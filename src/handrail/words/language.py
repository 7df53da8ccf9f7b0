from enum import StrEnum


class Language(StrEnum):
    """A language of the product, by its BCP 47 code."""

    EN = "en"
    DE = "de"
    PL = "pl"
    HU = "hu"
    HR = "hr"
    NB = "nb"


SOURCE = Language.EN
"""The language in which every sentence is written first."""

COMPLETE = (Language.EN, Language.DE)
"""Languages in which no sentence is missing; a test keeps it so."""

WHOLE_AREAS = frozenset(
    {
        "clock",
        "company",
        "diff",
        "escalation",
        "explain",
        "lawpack",
        "link",
        "mail",
        "markdown",
        "overlay",
        "prose",
        "read",
        "rules",
        "run",
        "scenario",
        "sop",
        "survey",
        "translations",
        "walk",
        "words",
    }
)
"""Areas in which no language misses a sentence; a test keeps it so."""

NAMES = {
    Language.EN: "English",
    Language.DE: "Deutsch",
    Language.PL: "Polski",
    Language.HU: "Magyar",
    Language.HR: "Hrvatski",
    Language.NB: "Norsk bokmål",
}
"""Each language's name for itself."""
