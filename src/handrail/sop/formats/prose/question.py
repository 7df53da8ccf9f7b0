"""A condition as the question that is asked where a way parts."""

import re

from handrail.sop.formats.prose.cues import Cues
from handrail.sop.formats.prose.making import capitalised
from handrail.words import Language

FINITE = frozenset(
    {
        "ist",
        "sind",
        "war",
        "waren",
        "wird",
        "werden",
        "wurde",
        "wurden",
        "hat",
        "haben",
        "hatte",
        "hatten",
        "kann",
        "können",
        "konnte",
        "konnten",
        "will",
        "wollen",
        "wollte",
        "möchte",
        "möchten",
        "muss",
        "müssen",
        "soll",
        "sollen",
        "sollte",
        "darf",
        "dürfen",
        "liegt",
        "liegen",
        "fehlt",
        "fehlen",
        "gibt",
        "bleibt",
        "bleiben",
        "passt",
        "passen",
        "stimmt",
        "stimmen",
        "funktioniert",
        "braucht",
        "kommt",
    }
)
"""German verbs that may stand alone at the end of a clause, and so may go to its beginning."""


TURNED = re.compile(
    r"((?:the|their|this|that|a|an|it|they|he|she|your|our|his|her|its)(?:\s[\w'-]+){0,3}?)"
    r"\s(is|are|was|were|can|will)\s(.+)$",
    re.IGNORECASE,
)
"""An English clause whose verb goes before its subject in a question."""


def question_of(condition: str, word: str, cues: Cues) -> str:
    """Return the author's condition as a question, in the author's words."""
    bare = condition.strip(" .:,;?")
    if cues.language is Language.DE:
        return _german(bare, word)
    if cues.language is Language.PL and not cues.starts("indirect", bare):
        return f"Czy {bare}?"
    if cues.language is Language.HR and bare.startswith("je "):
        return f"Je li {bare.removeprefix('je ')}?"
    if cues.language is Language.EN and (found := TURNED.match(bare)):
        return f"{capitalised(found[2])} {found[1]} {found[3]}?"
    return f"{capitalised(bare)}?"


def _german(condition: str, word: str) -> str:
    rest, _, verb = condition.rpartition(" ")
    if rest and verb.lower() in FINITE:
        return f"{capitalised(verb)} {rest}?"
    return f"{capitalised(word)} {condition}?"
