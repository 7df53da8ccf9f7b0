"""How a used procedure's blocks are told in the one that uses it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import TypeVar, cast

from handrail.rules import Fact, Literal, Money, Rule, ValueInPlaceOfFact, with_facts
from handrail.rules.syntax import Constant
from handrail.sop.document import (
    AnyOrder,
    Call,
    Choose,
    Optional,
    Procedure,
    Repeat,
    Step,
    StepKind,
    Use,
    blocks_of,
    outcome_fact,
)
from handrail.sop.text import Text
from handrail.sop.values import PLACEHOLDER

Names = Mapping[str, Fact | Literal]
Told = TypeVar("Told")

NAMED = (Step, AnyOrder, Choose, Repeat, Optional, Call)
"""The blocks that have an id; a way of a choice has one too, but it names no block."""

OF_BLOCKS = frozenset({"needs", "was", "after"})
"""The fields, at whatever depth of a block, that name other blocks of the procedure."""

OF_FACTS = frozenset({"fact", "until"})
"""The fields that name facts."""


@dataclass(frozen=True)
class Telling:
    """How blocks are told: what stands before their ids, and what stands for their facts.

    The procedure that is linked itself is told as it is.

    Attributes:
        call: the path of the call, "" for the procedure itself.
        names: by a name of theirs, our fact, or the value that it has here.
    """

    call: str = ""
    names: Names = field(default_factory=dict)

    def within(self, use: Use, used: Procedure) -> "Telling":
        """Return how the procedure is told that is used at a block which this tells."""
        call = self.path(use.id)
        bound = {name: self._stands(value) for name, value in use.binds}
        outcomes = {
            outcome_fact(inner.id): Fact(outcome_fact(f"{call}/{inner.id}"))
            for inner in blocks_of(used.body)
            if isinstance(inner, Use)
        }
        return Telling(call, {**self.names, **outcomes, **bound})

    def path(self, block: str) -> str:
        """Return the id that a block has here."""
        return f"{self.call}/{block}" if self.call else block

    def fact(self, name: str) -> str:
        """Return the name of the fact that is theirs of this name.

        Raises:
            ValueInPlaceOfFact: it has a fixed value here.
        """
        stands = self.names.get(name)
        if isinstance(stands, Literal):
            raise ValueInPlaceOfFact(name)
        return name if stands is None else stands.name

    def value_of(self, name: str) -> Literal | None:
        """Return the fixed value that their fact has here, if it has one."""
        stands = self.names.get(name)
        return stands if isinstance(stands, Literal) else None

    def told(self, value: Told) -> Told:
        """Return a block, or whatever it is made of, as it stands here.

        Raises:
            ValueInPlaceOfFact: a fact is needed that has a fixed value here.
        """
        return cast("Told", self._told(value)) if self.call else value

    def _told(self, value: object) -> object:
        match value:
            case Text(wordings):
                return Text(tuple((language, self._wording(said)) for language, said in wordings))
            case Rule():
                return with_facts(value, self.names)
            case tuple():
                return tuple(self._told(each) for each in value)
            case _ if is_dataclass(value) and not isinstance(value, type):
                return self._built(value)
            case _:
                return value

    def _built(self, value: object) -> object:
        held = {each.name: getattr(value, each.name) for each in fields(value)}  # type: ignore[arg-type]  # _told has seen that it is a dataclass
        told = {name: self._field(value, name, each) for name, each in held.items()}
        changed = {name: each for name, each in told.items() if each is not held[name]}
        if isinstance(value, Step) and value.kind is StepKind.END:
            changed["kind"] = StepKind.RETURN
        return replace(value, **changed) if changed else value  # type: ignore[type-var]  # the same

    def _field(self, value: object, name: str, held: object) -> object:
        if name in OF_BLOCKS or (name == "id" and isinstance(value, NAMED)):
            return self._paths(held)
        if name in OF_FACTS and isinstance(held, str):
            return self.fact(held)
        return self._told(held)

    def _paths(self, held: object) -> object:
        if isinstance(held, tuple):
            return tuple(self._paths(each) for each in held)
        return self.path(held) if isinstance(held, str) else held

    def _stands(self, value: Fact | Literal) -> Fact | Literal:
        return self.names.get(value.name, value) if isinstance(value, Fact) else value

    def _wording(self, said: str) -> str:
        return PLACEHOLDER.sub(lambda found: self._filled(found[1], found[0]), said)

    def _filled(self, name: str | None, written: str) -> str:
        stands = self.names.get(name or "")
        if isinstance(stands, Fact):
            return f"{{{stands.name}}}"
        return written if stands is None else _in_words(stands.value)


def _in_words(value: Constant) -> str:
    if isinstance(value, Money):
        return f"{value.amount:f} {value.currency}"
    return str(value)
