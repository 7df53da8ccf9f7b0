from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

from handrail.rules import ValueInPlaceOfFact
from handrail.sop.document import (
    AnyOrder,
    Block,
    Call,
    Choose,
    FactDeclaration,
    Kind,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
    Use,
    blocks_of,
)
from handrail.sop.link.facts import agree, fits_here
from handrail.sop.link.problem import CannotLink, LinkProblem, problem
from handrail.sop.link.telling import Telling

MAX_BLOCKS = 5_000
"""Blocks of a procedure with all that it uses, at most."""

MAX_DEPTH = 8
"""How many procedures may use one another in a row."""

Library = Callable[[str], Procedure | None]
"""Return the procedure of an id, None if there is none."""


def link(procedure: Procedure, library: Library) -> Procedure:
    """Return the procedure with the steps of all that it uses in their places.

    A used procedure's ids begin with the path of the call; its facts are shared by name, or are
    those that `with` binds; its ends end it alone.

    Raises:
        CannotLink: a procedure is unknown, uses itself, or its facts do not fit.
    """
    linking = _Linking(library, {fact.name: fact for fact in procedure.facts})
    body = linking.sequence(procedure.body, _Caller(Telling(), (procedure.id,)))
    if linking.problems:
        raise CannotLink(tuple(linking.problems))
    return replace(procedure, body=body, facts=tuple(linking.facts.values()))


def uses_of(procedure: Procedure) -> tuple[str, ...]:
    """Return the ids of the procedures that it uses itself, in document order, once each."""
    return tuple(dict.fromkeys(use.procedure for use in _uses(procedure)))


def _uses(procedure: Procedure) -> Iterator[Use]:
    return (block for block in blocks_of(procedure.body) if isinstance(block, Use))


@dataclass(frozen=True)
class _Caller:
    """What is being linked: how it is told here, and the procedures that lead to it."""

    telling: Telling
    trail: tuple[str, ...]


@dataclass
class _Linking:
    """One linking.

    Attributes:
        facts: those of the whole, by the names that they have in the end.
        blocks: how many there are so far.
    """

    library: Library
    facts: dict[str, FactDeclaration]
    problems: list[LinkProblem] = field(default_factory=list)
    blocks: int = 0

    def sequence(self, sequence: Sequence, caller: _Caller) -> Sequence:
        """Return the sequence linked."""
        return Sequence(tuple(self._block(block, caller) for block in sequence.blocks))

    def _block(self, block: Block, caller: _Caller) -> Block:
        self.blocks += 1
        told = caller.telling.told
        match block:
            case Step() | Call():
                return told(block)
            case Sequence():
                return self.sequence(block, caller)
            case AnyOrder(blocks=inner):
                blocks = tuple(self._block(each, caller) for each in inner)
                return replace(told(replace(block, blocks=())), blocks=blocks)
            case Choose(branches=branches):
                ways = tuple(
                    replace(
                        told(replace(way, body=Sequence(()))), body=self.sequence(way.body, caller)
                    )
                    for way in branches
                )
                return replace(told(replace(block, branches=())), branches=ways)
            case Repeat(body=body) | Optional(body=body):
                inside = self.sequence(body, caller)
                return replace(told(replace(block, body=Sequence(()))), body=inside)
            case Use():
                return self._call(block, caller)

    def _call(self, use: Use, caller: _Caller) -> Call | Use:
        path = caller.telling.path(use.id)
        used = self._used(use, caller, path)
        if used is None:
            return use
        telling = caller.telling.within(use, used)
        self._declare(use, used, telling, path)
        try:
            body = self.sequence(used.body, _Caller(telling, (*caller.trail, used.id)))
        except ValueInPlaceOfFact as refused:
            self.problems.append(problem(path, "needs-the-fact", fact=refused.name))
            return use
        text = use.text or telling.told(used.title)
        return Call(path, used.id, text, body)

    def _used(self, use: Use, caller: _Caller, path: str) -> Procedure | None:
        used = self.library(use.procedure)
        rule = self._objection(used, caller)
        if rule is None:
            return used
        self.problems.append(problem(path, rule, procedure=use.procedure))
        if rule == "too-large":
            raise CannotLink(tuple(self.problems))
        return None

    def _objection(self, used: Procedure | None, caller: _Caller) -> str | None:
        if used is None:
            return "unknown"
        if used.id in caller.trail:
            return "in-a-circle"
        if used.kind is Kind.CHANNEL:
            return "of-a-channel"
        if len(caller.trail) > MAX_DEPTH or self.blocks > MAX_BLOCKS:
            return "too-large"
        return None

    def _declare(self, use: Use, used: Procedure, telling: Telling, path: str) -> None:
        """Add the facts of what is used to ours, under our names, and see that they fit."""
        declared = {fact.name for fact in used.facts}
        if not declared.issuperset(name for name, _ in use.binds):
            declared |= {fact.name for inner in self._used_by(used) for fact in inner.facts}
        for name, _ in use.binds:
            if name not in declared:
                self.problems.append(problem(path, "binds-unknown", fact=name, procedure=used.id))
        for fact in used.facts:
            found = self._misfit(fact, telling, path)
            if found is not None:
                self.problems.append(found)

    def _misfit(self, fact: FactDeclaration, telling: Telling, path: str) -> LinkProblem | None:
        value = telling.value_of(fact.name)
        if value is not None:
            fits = fits_here(value, fact)
            return None if fits else problem(path, "value-of-type", fact=fact.name)
        ours = telling.fact(fact.name)
        known = self.facts.setdefault(ours, replace(fact, name=ours))
        if agree(fact, known):
            return None
        return problem(path, "types-differ", fact=fact.name, other=ours)

    def _used_by(self, procedure: Procedure) -> tuple[Procedure, ...]:
        """Return all that a procedure uses, at any depth, once each."""
        found: dict[str, Procedure] = {}
        waiting = list(uses_of(procedure))
        while waiting:
            used = self.library(waiting.pop())
            if used is not None and used.id not in found:
                found[used.id] = used
                waiting.extend(uses_of(used))
        return tuple(found.values())
