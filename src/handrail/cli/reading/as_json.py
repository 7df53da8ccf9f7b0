"""A procedure told to a reader, as JSON for programs."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from handrail.sop.document import Procedure
from handrail.sop.plain import Plain
from handrail.sop.telling import (
    Telling,
    ToldFork,
    ToldGroup,
    ToldStep,
    Wording,
    told_body,
    told_facts,
    told_opening,
)
from handrail.words import Language

PARTS: Mapping[type, str] = {ToldStep: "step", ToldGroup: "group", ToldFork: "fork"}


def procedure_as_json(procedure: Procedure, language: Language) -> str:
    """Return what the procedure tells a reader of the language."""
    telling = Telling(procedure, language)
    told = {
        "procedure": procedure.id,
        "kind": procedure.kind.value,
        "language": language.value,
        "title": _plain(telling.text(procedure.title)),
        "department": _plain(telling.text(procedure.department)),
        "purpose": _plain(telling.text(procedure.purpose)),
        "outcome": _plain(telling.text(procedure.outcome)),
        "owner": telling.role(procedure.owner),
        "need": _need(telling),
        "stage": procedure.stage,
        "tone": procedure.tone,
        "goals": _plain(procedure.goals),
        "when": _plain(dict(procedure.when).get(language, ())),
        "terms": {term: _plain(telling.text(meaning)) for term, meaning in procedure.terms},
        "channels": _plain(telling.channels()),
        "opening": _plain(told_opening(telling)),
        "standards": _plain(telling.standards()),
        "facts": _plain(told_facts(telling)),
        "steps": _plain(told_body(telling)),
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def _need(telling: Telling) -> Plain:
    need = telling.procedure.need
    if need is None:
        return None
    return {"says": _plain(telling.text(need.says)), "evidence": need.evidence}


def _plain(told: object) -> Plain:
    """Return what was told as JSON has it; what says nothing is left out."""
    match told:
        case Wording(text=text, foreign=foreign):
            return {"text": text, "language": foreign.value} if foreign else text
        case tuple():
            return [_plain(each) for each in told]
        case bool() | int() | None:
            return told
        case str():
            return str(told)
        case _ if is_dataclass(told):
            return _of_part(told)
        case _:
            return str(told)


def _of_part(told: object) -> Plain:
    named = {each.name: getattr(told, each.name) for each in fields(told)}  # type: ignore[arg-type]  # _plain has seen that it is one
    said = {name: _plain(value) for name, value in named.items() if value not in (None, "", ())}
    part = {"part": PARTS[type(told)]} if type(told) in PARTS else {}
    return {**part, **said}
