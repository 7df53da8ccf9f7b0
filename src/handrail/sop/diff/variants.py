"""Changes of what is said on one occasion instead of another text."""

from collections.abc import Iterator
from dataclasses import dataclass
from json import dumps

from handrail.sop.diff.aspect import occasion_of
from handrail.sop.diff.change import Reworded, Subject
from handrail.sop.diff.texts import text_changes
from handrail.sop.diff.worth import OnlyIf, as_written
from handrail.sop.document import Step
from handrail.sop.text import Text


@dataclass(frozen=True)
class Said:
    """What is said, and when."""

    only_if: OnlyIf
    text: Text


def variant_changes(subject: Subject, before: Step, after: Step) -> Iterator[Reworded]:
    """Yield what is said otherwise in the variants, those of one occasion being the same."""
    was, now = by_occasion(before), by_occasion(after)
    for occasion in dict.fromkeys((*now, *was)):
        older, newer = was.get(occasion), now.get(occasion)
        said = newer or older
        if said is not None:
            yield from text_changes(
                subject,
                "say",
                older.text if older else None,
                newer.text if newer else None,
                said.only_if,
            )


def by_occasion(step: Step) -> dict[tuple[str, int], Said]:
    """Return the variants by occasion, and by how many there were of the same before them."""
    met: dict[str, int] = {}
    found = {}
    for variant in step.variants:
        only_if = occasion_of(variant)
        written = dumps(as_written(only_if), sort_keys=True)
        met[written] = met.get(written, 0) + 1
        found[written, met[written]] = Said(only_if, variant.say)
    return found
