"""Changes of the ways of a choice."""

from collections.abc import Iterator, Mapping

from handrail.sop.diff.aspect import Aspect
from handrail.sop.diff.change import Added, Change, Moved, Of, Removed, Renamed, Subject
from handrail.sop.diff.compare import changed
from handrail.sop.diff.moves import shifts
from handrail.sop.diff.texts import text_changes
from handrail.sop.document import Branch, Choose
from handrail.sop.text import Text
from handrail.sop.wording import texts_of_block


def way_changes(
    before: Choose, after: Choose, names: Mapping[tuple[str, str], str]
) -> Iterator[Change]:
    """Yield which ways are new, gone or others than before.

    Args:
        before, after: the choice in either version.
        names: by an older choice and its way, what the way is called now.
    """
    was = {names[before.id, way.id]: way for way in before.branches if (before.id, way.id) in names}
    now = {way.id: way for way in after.branches}
    yield from _come_and_gone(before, after, was)
    for shift in shifts(tuple(was), tuple(way for way in now if way in was)):
        yield Moved(
            subject=_way(after, shift.member),
            comes_before=shift.comes_before,
            comes_after=shift.comes_after,
        )
    texts = dict(texts_of_block(before)), dict(texts_of_block(after))
    for name, older in was.items():
        yield from _of_way(_way(after, name), older, now[name], *texts)


def _come_and_gone(before: Choose, after: Choose, was: Mapping[str, Branch]) -> Iterator[Change]:
    last = None
    for way in after.branches:
        if way.id not in was:
            yield Added(subject=_way(after, way.id), comes_after=last)
        last = way.id
    kept = {way.id for way in was.values()}
    for way in before.branches:
        if way.id not in kept:
            yield Removed(_way(after, way.id))


def _of_way(
    subject: Subject,
    before: Branch,
    after: Branch,
    was: Mapping[str, Text],
    now: Mapping[str, Text],
) -> Iterator[Change]:
    if before.id != after.id:
        yield Renamed(subject, before.id, after.id)
    yield from changed(subject, {Aspect.RULE: before.rule}, {Aspect.RULE: after.rule})
    yield from text_changes(
        subject, "text", was.get(f"way {before.id}"), now.get(f"way {after.id}")
    )


def _way(choice: Choose, way: str) -> Subject:
    return Subject(Of.WAY, choice.id, way)
