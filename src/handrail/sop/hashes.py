"""Two kinds of hash for a version: one of what it does, one per language of what it says.

The hash is the SHA-256, in hexadecimal, of these bytes: the name of the serialisation, a line
feed, and the plain values as JSON (keys sorted, no spaces, no escapes but JSON's own) in UTF-8.
A golden test keeps it so.
"""

import hashlib
import json

from handrail.sop.behaviour import behaviour_of
from handrail.sop.document import Procedure
from handrail.sop.plain import Plain
from handrail.sop.wording import languages_of, wording_of
from handrail.words import Language


def behaviour_hash(procedure: Procedure) -> str:
    """Return the hash that changes when the procedure asks for something else to be done."""
    return _hash("handrail behaviour 1", behaviour_of(procedure))


def wording_hashes(procedure: Procedure) -> dict[Language, str]:
    """Return, for each language that occurs, the hash that changes with what is said in it."""
    return {
        language: _hash(f"handrail wording 1 {language}", wording_of(procedure, language))
        for language in languages_of(procedure)
    }


def _hash(name: str, values: Plain) -> str:
    said = json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{name}\n{said}".encode()).hexdigest()
