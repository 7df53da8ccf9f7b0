"""Steps that are taken: what is the same of each whenever that is."""

from dataclasses import dataclass

from handrail.run.event import By, Took
from handrail.run.letter import done
from handrail.run.node import Node
from handrail.sop.document import Step, StepKind


@dataclass(frozen=True)
class Taking:
    """What taking a step is, as far as it is the same whenever it is taken.

    Attributes:
        who_may: the roles of which one may, none if anybody may.
        plain: that a person did it, with no fact and no amount.
    """

    node: Node
    step: Step
    number: int
    is_effect: bool
    is_gated: bool
    who_may: tuple[str, ...]
    plain: Took

    @classmethod
    def of(cls, node: Node, step: Step) -> "Taking":
        """Return what taking the step is."""
        is_effect = step.kind.is_effect
        return cls(
            node=node,
            step=step,
            number=node.number,
            is_effect=is_effect,
            is_gated=is_effect or step.kind is StepKind.RETURN,
            who_may=step.who_may,
            plain=Took(
                done(step.id),
                By.PERSON,
                is_effect=is_effect,
                outcome=step.outcome if step.kind is StepKind.END else None,
                purse=step.purse,
            ),
        )
