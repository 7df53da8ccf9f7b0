"""Changes among the steps and blocks, and of each one."""

from collections.abc import Iterator

from handrail.rules import Money
from handrail.sop.diff.aspect import Aspect, Known, of_block
from handrail.sop.diff.change import (
    Added,
    Carried,
    Change,
    LimitChanged,
    Moved,
    Of,
    Removed,
    Renamed,
    Slot,
    Subject,
)
from handrail.sop.diff.compare import changed
from handrail.sop.diff.moves import shifts
from handrail.sop.diff.pairing import Pairing, paired
from handrail.sop.diff.places import Named, Placed, places_in
from handrail.sop.diff.texts import Texts, reworded
from handrail.sop.diff.variants import variant_changes
from handrail.sop.diff.ways import way_changes
from handrail.sop.document import Choose, Procedure, Step
from handrail.sop.wording import texts_of_block


def step_changes(before: Procedure, after: Procedure) -> Iterator[Change]:
    """Yield what has changed among the blocks, in the newer order, and at last what is gone."""
    pairing = paired(places_in(before), places_in(after))
    moved = dict(_moved(pairing))
    for name, placed in pairing.after.blocks.items():
        older = pairing.before_of.get(name)
        subject = Subject(Of.BLOCK, name)
        if older is None:
            after_what = pairing.after.before(name)
            yield Added(subject=subject, slot=placed.slot, comes_after=after_what)
            continue
        if name in moved:
            yield moved[name]
        yield from _of_block(subject, older.block, placed.block, pairing)
    for name in pairing.before.blocks:
        if name not in pairing.names:
            yield Removed(Subject(Of.BLOCK, name))


def _moved(pairing: Pairing) -> Iterator[tuple[str, Moved | Carried]]:
    stayed: dict[Slot, list[str]] = {}
    for name, placed in pairing.after.blocks.items():
        older = pairing.before_of.get(name)
        if older is None:
            continue
        if pairing.slot(older.slot) == placed.slot:
            stayed.setdefault(placed.slot, []).append(name)
        else:
            yield name, _carried(name, older, placed, pairing)
    for slot, now in stayed.items():
        yield from _shifted(now, slot, pairing)


def _carried(name: str, older: Placed, placed: Placed, pairing: Pairing) -> Carried:
    return Carried(
        subject=Subject(Of.BLOCK, name),
        came_from=pairing.slot(older.slot) or older.slot,
        stands_in=placed.slot,
        comes_after=pairing.after.before(name),
    )


def _shifted(now: list[str], slot: Slot, pairing: Pairing) -> Iterator[tuple[str, Moved]]:
    was = sorted(now, key=lambda name: pairing.before_of[name].at)
    for shift in shifts(was, now):
        yield (
            shift.member,
            Moved(
                subject=Subject(Of.BLOCK, shift.member),
                comes_before=shift.comes_before,
                comes_after=shift.comes_after,
            ),
        )


def _of_block(subject: Subject, before: Named, after: Named, pairing: Pairing) -> Iterator[Change]:
    if before.id != after.id:
        yield Renamed(subject, before.id, after.id)
    if isinstance(before, Step) and isinstance(after, Step):
        yield from _limits(subject, before, after)
    yield from changed(subject, _as_named_now(before, after, pairing), of_block(after))
    if isinstance(before, Choose) and isinstance(after, Choose):
        yield from way_changes(before, after, pairing.ways)
    if isinstance(before, Step) and isinstance(after, Step):
        yield from variant_changes(subject, before, after)
    shared = _of_parts(before) & _of_parts(after)
    yield from reworded(subject, _texts(before, shared), _texts(after, shared))


def _limits(subject: Subject, before: Step, after: Step) -> Iterator[LimitChanged]:
    was, now = _by_currency(before), _by_currency(after)
    for currency in dict.fromkeys((*now, *was)):
        if was.get(currency) != now.get(currency):
            yield LimitChanged(subject, was.get(currency), now.get(currency))


def _by_currency(step: Step) -> dict[str, Money]:
    return {amount.currency: amount for amount in step.limits}


def _as_named_now(before: Named, after: Named, pairing: Pairing) -> Known:
    """Return the aspects of an older block, but for what other changes say already.

    Other blocks are named as they are now, limits are told by currency, and who was renamed
    says so.
    """
    known = dict(of_block(before))
    if isinstance(before, Step) and isinstance(after, Step):
        known[Aspect.NEEDS] = tuple(map(pairing.name, before.needs))
        known[Aspect.AFTER] = pairing.name(before.after) if before.after else None
        if _by_currency(before) != _by_currency(after):
            del known[Aspect.LIMITS]
        if before.id != after.id and {*after.was} == {*before.was, before.id}:
            del known[Aspect.WAS]
    return known


def _of_parts(block: Named) -> set[str]:
    return {f"part {name}" for name, _ in block.parts} if isinstance(block, Step) else set()


def _texts(block: Named, parts: set[str]) -> Texts:
    """Yield the texts but for those of ways and variants, and of parts that one version lacks."""
    for name, text in texts_of_block(block):
        if name in parts or not name.startswith(("part ", "say ", "way ")):
            yield name, text
