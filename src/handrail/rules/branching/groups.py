"""Atoms that depend on the same facts, and every set of answers that they can give together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from math import prod
from typing import Final

from handrail.rules.answer import compile_atom
from handrail.rules.branching.candidates import Bounds, candidates
from handrail.rules.branching.findings import Example
from handrail.rules.syntax import (
    Atom,
    Compare,
    Expression,
    Fact,
    Literal,
    Multiplicative,
    OneOf,
    Product,
    Term,
    facts_in,
    parts_of,
)
from handrail.rules.types import Declared, Money, Type, Value, type_of

Answers = Mapping[Atom, bool | None]

MOST_TRIED: Final = 4_000
"""The most assignments of facts that are tried for one group."""
MOST_ANSWERED: Final = 100_000
"""The most answers of atoms that are asked for one group."""
MOST_MET: Final = 4
"""The most facts that meet in one group for which everything is tried."""
MOST_SEEN: Final = 200
"""The atoms of a larger group whose fixed values are tried."""

_TERM: Final = Fact("")
"""Stands for a term of any value."""


@dataclass(frozen=True)
class Case:
    """Answers that can stand together, and facts that give them, if some were found."""

    answers: Answers
    facts: Example | None


@dataclass(frozen=True)
class Group:
    """Facts that meet in an atom, directly or by others, and the atoms that name them.

    `found` were seen; if `complete`, there are no others. Else `thinkable` has more than there
    are, in parts of which each may go with each.
    """

    atoms: tuple[Atom, ...]
    found: tuple[Case, ...]
    complete: bool
    thinkable: tuple[tuple[Case, ...], ...] = field(default=())


def groups_of(
    atoms: Sequence[Atom], declared: Mapping[str, Declared], bounds: Mapping[str, Bounds]
) -> tuple[Group, ...]:
    """Return the groups of the atoms, in order of appearance."""
    return tuple(_group(tuple(each), declared, bounds) for each in _joined(atoms))


def _joined(atoms: Sequence[Atom]) -> list[list[Atom]]:
    """Return the atoms, those together that share facts."""
    groups: list[tuple[set[str], list[Atom]]] = []
    for atom in dict.fromkeys(atoms):
        names = {fact.name for fact in facts_in(atom)}
        touched = [group for group in groups if not names.isdisjoint(group[0])]
        groups = [group for group in groups if names.isdisjoint(group[0])]
        merged = [each for _, among in touched for each in among]
        groups.append((names.union(*(known for known, _ in touched)), [*merged, atom]))
    return [among for _, among in groups]


def _group(
    atoms: tuple[Atom, ...], declared: Mapping[str, Declared], bounds: Mapping[str, Bounds]
) -> Group:
    names = list(dict.fromkeys(fact.name for atom in atoms for fact in facts_in(atom)))
    chosen = [option for name in names for option in declared[name].options]
    of = {
        name: candidates(
            name,
            declared[name],
            atoms if len(names) <= MOST_MET else atoms[:MOST_SEEN],
            spares=min(len(names), MOST_MET),
            bounds=bounds.get(name),
            chosen=chosen,
        )
        for name in names
    }
    values = [of[name].values for name in names]
    most = min(MOST_TRIED, MOST_ANSWERED // len(atoms) + 1)
    complete = (
        prod(map(len, values)) <= most
        and len(names) <= MOST_MET
        and all(each.complete for each in of.values())
        and (len(names) < 2 or all(_meets_simply(atom) for atom in atoms))
    )
    found = _cases(atoms, names, values, most)
    return Group(atoms, found, complete, () if complete else _thinkable(atoms, declared))


def _meets_simply(atom: Atom) -> bool:
    """Return whether the atom is about one fact, or compares two facts as they stand."""
    match atom:
        case Compare(left=Fact(), right=Fact()):
            return True
        case _:
            return len({fact.name for fact in facts_in(atom)}) < 2


def _cases(
    atoms: tuple[Atom, ...],
    names: Sequence[str],
    values: Sequence[Sequence[Value]],
    most: int = MOST_TRIED,
) -> tuple[Case, ...]:
    """Return a case for each set of answers, with the first facts that gave it."""
    answer_of = [compile_atom(atom) for atom in atoms]
    seen: dict[tuple[bool | None, ...], dict[str, Value]] = {}
    for chosen in _assignments(values, most):
        facts = dict(zip(names, chosen, strict=True))
        seen.setdefault(tuple(answer(facts) for answer in answer_of), facts)
    return tuple(
        Case(dict(zip(atoms, answers, strict=True)), facts) for answers, facts in seen.items()
    )


def _assignments(values: Sequence[Sequence[Value]], most: int) -> Iterator[tuple[Value, ...]]:
    """Yield every combination, or as many as are tried, spread evenly over all."""
    every = prod(map(len, values))
    if every <= most:
        yield from product(*values)
        return
    for number in range(most):
        place, chosen = every * number // most + number, []
        for among in values:
            place, at = divmod(place, len(among))
            chosen.append(among[at])
        yield tuple(chosen)


def _thinkable(
    atoms: tuple[Atom, ...], declared: Mapping[str, Declared]
) -> tuple[tuple[Case, ...], ...]:
    """Return for each term that atoms compare with fixed values where it may lie among them.

    An atom of another kind may answer whatever it likes.
    """
    by_term: dict[tuple[Term, Type], list[Atom]] = {}
    free = []
    for atom in atoms:
        asked = _asked(atom)
        if asked:
            by_term.setdefault(asked, []).append(atom)
        else:
            free.append([Case({atom: answer}, None) for answer in (True, False)])
    placed = [_placed(tuple(among), kind) for (_, kind), among in by_term.items()]
    return tuple(_or_none(cases, declared) for cases in (*free, *placed))


def _or_none(cases: Sequence[Case], declared: Mapping[str, Declared]) -> tuple[Case, ...]:
    """Return the cases, and one without an answer if a value may not exist."""
    atoms = cases[0].answers
    if not any(may_lack_value(atom, declared) for atom in atoms):
        return tuple(cases)
    return (*cases, Case(dict.fromkeys(atoms), None))


def may_lack_value(expression: Expression, declared: Mapping[str, Declared]) -> bool:
    """Return whether it may have no value though every fact is known: it divides, or has money."""
    match expression:
        case Fact(name):
            return declared[name].type is Type.MONEY
        case Literal(value):
            return isinstance(value, Money)
        case Product(rest=rest) if any(sign is Multiplicative.OVER for sign, _ in rest):
            return True
        case _:
            return any(may_lack_value(part, declared) for part in parts_of(expression))


def _placed(atoms: tuple[Atom, ...], kind: Type) -> list[Case]:
    """Return the answers for every value that the term may have."""
    stand_ins = tuple(map(_about_one, atoms))
    values = candidates(_TERM.name, Declared(kind), stand_ins).values
    return [
        Case(dict(zip(atoms, case.answers.values(), strict=True)), None)
        for case in _cases(stand_ins, [_TERM.name], [values])
    ]


def _about_one(atom: Atom) -> Atom:
    match atom:
        case Compare():
            return replace(atom, left=_TERM)
        case OneOf():
            return replace(atom, term=_TERM)
        case _:
            return atom


def _asked(atom: Atom) -> tuple[Term, Type] | None:
    """Return the term that the atom compares with fixed numbers or amounts, and which of both."""
    match atom:
        case Compare(left=term, right=Literal() as literal):
            kinds = {type_of(literal.value)}
        case OneOf(term, options):
            kinds = {type_of(option.value) for option in options}
        case _:
            return None
    for kind in (Type.NUMBER, Type.MONEY):
        if kinds == {kind}:
            return term, kind
    return None
