"""What a YAML file holds, each piece with its place. Every scalar is the text that was written."""

from dataclasses import dataclass

from handrail.sop.finding import Place


@dataclass(frozen=True)
class Scalar:
    """A piece of text: `yes`, `20 EUR` and `"42"` are nothing more than their letters.

    `shift` is how many signs, such as a quote, stand before the first letter on its line; None
    if the text spans lines.
    """

    text: str
    place: Place
    shift: int | None = None


@dataclass(frozen=True)
class Listing:
    """Pieces one after the other."""

    items: "tuple[Node, ...]"
    place: Place


@dataclass(frozen=True)
class Mapping:
    """Pieces by key, in the order of the file; a key that was written twice is here twice."""

    entries: "tuple[tuple[Scalar, Node], ...]"
    place: Place


Node = Scalar | Listing | Mapping
