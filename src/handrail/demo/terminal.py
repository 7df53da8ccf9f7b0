"""The language of the terminal."""

import os
from collections.abc import Mapping

from handrail.words import SOURCE, Language

VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


def terminal_language(variables: Mapping[str, str] = os.environ) -> Language:
    """Return the language that the terminal asks for, English where we do not have it."""
    wanted = next((variables[name] for name in VARIABLES if variables.get(name)), "")
    code = {"no": "nb", "nn": "nb"}.get(wanted[:2], wanted[:2])
    return Language(code) if code in set(Language) else SOURCE
