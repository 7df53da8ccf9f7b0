"""Notes whose parts stand in a template of the company."""

from collections.abc import Mapping
from dataclasses import replace

from handrail.sop.document import (
    AnyOrder,
    Block,
    Call,
    Choose,
    Optional,
    Procedure,
    Repeat,
    Sequence,
    Step,
    Use,
)
from handrail.sop.text import Text

Templates = Mapping[str, tuple[tuple[str, Text], ...]]
"""The parts of each template, by its name."""


class NoSuchTemplate(LookupError):
    """A note names a template that the company does not have."""

    def __init__(self, *, step: str, template: str) -> None:
        super().__init__(f"The note {step!r} names the template {template!r}; there is none.")
        self.step = step
        self.template = template


def with_templates(procedure: Procedure, templates: Templates) -> Procedure:
    """Return the procedure with the parts of templates in the notes that name them.

    Raises:
        NoSuchTemplate: a note names one that is not among them.
    """
    return replace(procedure, body=_sequence(procedure.body, templates))


def _sequence(sequence: Sequence, templates: Templates) -> Sequence:
    return Sequence(tuple(_block(block, templates) for block in sequence.blocks))


def _block(block: Block, templates: Templates) -> Block:
    match block:
        case Step():
            return _step(block, templates)
        case Sequence():
            return _sequence(block, templates)
        case AnyOrder(blocks=inner):
            return replace(block, blocks=tuple(_block(each, templates) for each in inner))
        case Choose(branches=branches):
            ways = (replace(way, body=_sequence(way.body, templates)) for way in branches)
            return replace(block, branches=tuple(ways))
        case Repeat(body=body) | Optional(body=body) | Call(body=body):
            return replace(block, body=_sequence(body, templates))
        case Use():
            return block


def _step(step: Step, templates: Templates) -> Step:
    if step.template is None:
        return step
    if step.template not in templates:
        raise NoSuchTemplate(step=step.id, template=step.template)
    return replace(step, parts=templates[step.template])
