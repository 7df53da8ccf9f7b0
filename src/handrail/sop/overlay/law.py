"""What an overlay may not loosen: musts of law, and standards that the law sets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from handrail.sop.checks.needs import Paths, fork_of, paths_of
from handrail.sop.document import (
    AnyOrder,
    Block,
    Call,
    Choose,
    Optional,
    Procedure,
    Repeat,
    RuleOf,
    Sequence,
    Step,
    StepKind,
    Strength,
    Use,
    blocks_of,
)
from handrail.sop.lengths import is_never_longer
from handrail.words.sentence import Value


@dataclass(frozen=True)
class Breach:
    """One thing that the law asks for and that would be loosened: the rule, and its facts."""

    rule: str
    values: Mapping[str, Value]


def loosened(base: Procedure, after: Procedure) -> Iterator[Breach]:
    """Yield what the law asks for in the base and what is looser afterwards."""
    before, now = _Seen(base), _Seen(after)
    for must in _musts_of_law(base):
        yield from _loosened_must(must, before, now)
    for use in before.uses.values():
        if _is_other(use, before, now):
            yield _breach("law-in-what-is-used", block=use.id, procedure=use.procedure)
    yield from _loosened_standards(base, after)


def _musts_of_law(procedure: Procedure) -> Iterator[Step]:
    return (step for step in procedure.steps() if _is_must_of_law(step))


def _is_must_of_law(step: Step) -> bool:
    return step.strength is Strength.MUST and step.rule_of is RuleOf.LAW


Guard = tuple[object, ...]
"""A choice or an option on the way: its id, the way that is taken, and the rules that decide."""


@dataclass
class _Seen:
    """A procedure, with what is on the way to each of its steps."""

    procedure: Procedure
    steps: dict[str, Step] = field(init=False)
    uses: dict[str, Use] = field(init=False)
    paths: Paths = field(init=False)
    guards: dict[str, tuple[Guard, ...]] = field(init=False)

    def __post_init__(self) -> None:
        body = self.procedure.body
        self.steps = {step.id: step for step in self.procedure.steps()}
        self.uses = {each.id: each for each in blocks_of(body) if isinstance(each, Use)}
        self.paths = dict(paths_of(body))
        self.guards = dict(_guards(body, ()))

    def precedes(self, first: str, second: str) -> bool:
        """Return whether the one stands before the other in a sequence, on a way of both."""
        fork = fork_of(self.paths, first, second)
        if fork >= min(len(self.paths[first]), len(self.paths[second])):
            return False
        (around, mine), (_, other) = self.paths[first][fork], self.paths[second][fork]
        return isinstance(around, Sequence) and mine < other

    def effects_behind(self, step: str) -> Iterator[str]:
        """Yield the effects that wait for the step."""
        effects = (each.id for each in self.steps.values() if each.kind.is_effect)
        return (each for each in effects if self.precedes(step, each))

    def effects_before(self, step: str) -> set[str]:
        """Return the effects that stand before the step, but for ends."""
        return {
            each.id
            for each in self.steps.values()
            if each.kind.is_effect
            and each.kind is not StepKind.END
            and self.precedes(each.id, step)
        }

    def ends_before(self, step: str) -> set[tuple[str, tuple[Guard, ...]]]:
        """Return the ends by which a run is over before it comes to the step, with their ways."""
        ends = (each.id for each in self.steps.values() if each.kind is StepKind.END)
        return {(end, self.guards[end]) for end in ends if self.precedes(end, step)}


def _guards(block: Block, around: tuple[Guard, ...]) -> Iterator[tuple[str, tuple[Guard, ...]]]:
    match block:
        case Step(id=name) | Use(id=name):
            yield name, around
        case Sequence(blocks=inner) | AnyOrder(blocks=inner):
            for child in inner:
                yield from _guards(child, around)
        case Choose(id=name, branches=branches):
            rules = tuple(rule.source if rule else None for rule in block.rules)
            ways = tuple(branch.id for branch in branches)
            for branch in branches:
                yield from _guards(branch.body, (*around, (name, branch.id, ways, rules)))
        case Optional(id=name, body=body):
            yield from _guards(body, (*around, (name,)))
        case Repeat(body=body) | Call(body=body):
            yield from _guards(body, around)


def _loosened_must(must: Step, before: _Seen, now: _Seen) -> Iterator[Breach]:
    step = now.steps.get(must.id)
    if step is None:
        yield _breach("law-removed", step=must.id)
        return
    for key in _weaker(must, step):
        yield _breach("law-weakened", step=must.id, key=key)
    if _is_passed_by(must.id, before, now):
        yield _breach("law-passed-by", step=must.id)
    for effect in _too_early(must.id, before, now):
        yield _breach("law-comes-too-late", step=must.id, effect=effect)
    for waiting in before.steps.values():
        later = now.steps.get(waiting.id)
        if must.id in waiting.needs and later is not None and must.id not in later.needs:
            yield _breach("law-not-waited-for", step=must.id, waiting=waiting.id)


def _is_passed_by(step: str, before: _Seen, now: _Seen) -> bool:
    """Return whether there are ways around the step that there were not."""
    if before.guards[step] != now.guards[step]:
        return True
    return not now.ends_before(step) <= before.ends_before(step)


def _too_early(must: str, before: _Seen, now: _Seen) -> Iterator[str]:
    """Yield the effects that no longer wait for the must, and those that are put before it."""
    waiting = [*before.effects_behind(must)]
    yield from (each for each in waiting if each in now.steps and not now.precedes(must, each))
    if waiting:
        put = now.effects_before(must) - before.effects_before(must)
        yield from sorted(put.difference(waiting))


def _is_other(use: Use, before: _Seen, now: _Seen) -> bool:
    """Return whether something else is used, or other ways lead there: what it holds may be law."""
    later = now.uses.get(use.id)
    if later is None or (later.procedure, later.binds) != (use.procedure, use.binds):
        return True
    return before.guards[use.id] != now.guards[use.id]


def _weaker(must: Step, step: Step) -> Iterator[str]:
    """Yield the keys behind which less stands than before."""
    holds = {
        must.kind.value: step.kind is must.kind,
        "strength": step.strength is Strength.MUST,
        "rule of": step.rule_of is RuleOf.LAW,
        "cites": set(must.cites) <= set(step.cites),
        "needs": set(must.needs) <= set(step.needs),
        "who": not must.who or (bool(step.who) and set(step.who) <= set(must.who)),
        "second person": must.second_person in (None, step.second_person),
        "channels": _is_on_as_many_channels(must, step),
        "into": must.fact in (None, step.fact),
        "within": _is_no_later(must, step),
        "for": must.lasts == step.lasts,
        "until": must.until == step.until,
        "up to": must.limits == step.limits,
        "end": must.outcome == step.outcome,
        "parts": {name for name, _ in must.parts} <= {name for name, _ in step.parts},
        "template": must.template in (None, step.template),
        "say": not must.verbatim or _says(must) == _says(step),
    }
    return (key for key, is_kept in holds.items() if not is_kept)


def _is_on_as_many_channels(must: Step, step: Step) -> bool:
    if not step.channels:
        return True
    return bool(must.channels) and set(must.channels) <= set(step.channels)


def _is_no_later(must: Step, step: Step) -> bool:
    if must.within is None:
        return True
    return (
        step.within is not None
        and step.after == must.after
        and is_never_longer(step.within, must.within)
    )


def _says(step: Step) -> object:
    return step.verbatim, step.say, step.variants


def _loosened_standards(base: Procedure, after: Procedure) -> Iterator[Breach]:
    kept = {
        (channel, standard.measure): standard
        for channel, standards in after.standards
        for standard in standards
        if standard.statutory
    }
    for channel, standards in base.standards:
        for standard in standards:
            now = kept.get((channel, standard.measure))
            if standard.statutory and (
                now is None or not is_never_longer(now.allowance, standard.allowance)
            ):
                measure = standard.measure.value.replace("_", " ")
                yield _breach("law-standard", channel=channel, measure=measure)


def _breach(rule: str, **values: Value) -> Breach:
    return Breach(rule, values)
