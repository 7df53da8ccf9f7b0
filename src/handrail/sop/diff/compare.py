"""Aspects that are others than before."""

from collections.abc import Iterator

from handrail.sop.diff.aspect import Known
from handrail.sop.diff.change import Changed, Subject
from handrail.sop.diff.worth import Worth, as_written


def changed(subject: Subject, before: Known, after: Known) -> Iterator[Changed]:
    """Yield each aspect that both versions know and that is written otherwise."""
    for aspect, was in before.items():
        if aspect in after and _written(was) != _written(after[aspect]):
            yield Changed(subject, aspect, _or_nothing(was), _or_nothing(after[aspect]))


def _written(worth: Worth) -> object:
    return as_written(_or_nothing(worth))


def _or_nothing(worth: Worth) -> Worth:
    return None if worth in ((), "", False) else worth
