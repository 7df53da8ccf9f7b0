"""Reader of `say`: one text, or variants of which the first that fits is said."""

from dataclasses import dataclass

from handrail.sop.keys import VARIANT
from handrail.sop.nodes import Listing, Mapping, Node
from handrail.sop.quantities import rule
from handrail.sop.reading import Reading, fields
from handrail.sop.text import NOTHING, Text
from handrail.sop.values import one_of, some_of, text
from handrail.sop.variant import Variant
from handrail.sop.vocabulary import CHANNELS, TONES


@dataclass(frozen=True)
class Saying:
    """What is said, and what instead of it on some occasions."""

    otherwise: Text | None = None
    variants: tuple[Variant, ...] = ()


def saying(reading: Reading, node: Node) -> Saying | None:
    """Return what is said; of several variants the last, and no other, has no condition."""
    if not isinstance(node, Listing):
        return Saying(text(reading, node))
    read = [_variant(reading, item) for item in node.items]
    for item, variant in zip(node.items[:-1], read[:-1], strict=True):
        if variant is not None and variant.is_always:
            reading.object_to(item.place, "variant-hides-others")
    if not node.items:
        reading.object_to(node.place, "no-variant")
    elif read[-1] is not None and not read[-1].is_always:
        reading.object_to(node.items[-1].place, "last-variant-with-condition")
    variants = [variant for variant in read if variant is not None]
    return Saying(variants[-1].say, tuple(variants[:-1])) if variants else None


def _variant(reading: Reading, node: Node) -> Variant | None:
    found = fields(reading, node, VARIANT)
    if found is None:
        return None
    variant = Variant(
        say=found.read("say", text) or NOTHING,
        channels=found.read("channel", some_of(CHANNELS)) or (),
        tone=found.read("tone", one_of(TONES)),
        when=found.read("when", rule),
    )
    return None if variant.is_always and _has_more_than_words(node) else variant


def _has_more_than_words(node: Node) -> bool:
    """Return whether a condition was written, though it could not be read."""
    return isinstance(node, Mapping) and any(key.text != "say" for key, _ in node.entries)
