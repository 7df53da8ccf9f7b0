import re

from handrail.rules import Declared, Type
from handrail.sop.bounds import read_bounds, read_unit
from handrail.sop.document import FactDeclaration, FactOf, Personal, usually_personal
from handrail.sop.finding import Place
from handrail.sop.keys import FACT
from handrail.sop.nodes import Mapping, Node, Scalar
from handrail.sop.reading import Reading, by_key, fields, nearest
from handrail.sop.text import NOTHING, Text
from handrail.sop.values import each, identifier, member, text, word
from handrail.words import SOURCE

NAME = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)+")
MAX_MASK = 40
MAY_HAVE_OPTIONS = {Type.CHOICE: {True}, Type.SEVERAL: {True, False}}
"""Which types have options, always or perhaps."""
DAYS = frozenset({Type.DATE, Type.MOMENT})
"""Types of facts that name a day."""
Options = tuple[tuple[str, Text], ...]


def read_facts(reading: Reading, node: Node) -> tuple[FactDeclaration, ...]:
    """Return the declared facts, and let the reading know them."""
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys="order.number, customer.tier")
        return ()
    places = {key.text: key for key, _ in reversed(node.entries)}
    named = by_key(reading, node, known=None).items()
    read = (_declaration(reading, places[name], value) for name, value in named)
    return tuple(fact for fact in read if fact is not None)


def _declaration(reading: Reading, name: Scalar, node: Node) -> FactDeclaration | None:
    if not NAME.fullmatch(name.text):
        reading.object_to(name.place, "not-a-fact-name", name=name.text)
    found = fields(reading, node, FACT)
    if found is None:
        return None
    kind = found.read("type", member(Type))
    options = found.read("options", _options) or ()
    if kind is None:
        return None
    if bool(options) not in MAY_HAVE_OPTIONS.get(kind, {False}):
        reading.object_to(found.place_of("options"), "options-of-a-choice", name=name.text)
    at_least, at_most = read_bounds(found, kind, name.text)
    declared = Declared(kind, tuple(option for option, _ in options))
    reading.facts[name.text] = declared
    return FactDeclaration(
        name=name.text,
        label=found.read("label", text) or NOTHING,
        declared=declared,
        of=found.read("of", member(FactOf)) or FactOf.CASE,
        looks_like=found.read("looks like", masks) or (),
        option_labels=options,
        at_least=at_least,
        at_most=at_most,
        unit=read_unit(found, kind, name.text),
        comes_from=found.read("comes from", connector),
        personal=found.read("personal", member(Personal)) or usually_personal(kind),
    )


def fact_name(reading: Reading, node: Node) -> str | None:
    """Return the name of a declared fact."""
    name = word(reading, node)
    if name is not None and not NAME.fullmatch(name):
        reading.object_to(node.place, "not-a-fact-name", name=name)
    elif name is not None and name not in reading.facts:
        object_to_unknown_fact(reading, node.place, name)
    return name


def masks(reading: Reading, node: Node) -> tuple[str, ...]:
    """Return one mask or several."""
    return tuple(dict.fromkeys(each(reading, node, mask)))


def connector(reading: Reading, node: Node) -> str | None:
    """Return what a connector calls the fact, such as "shop.order.total"."""
    name = word(reading, node)
    if name is None or NAME.fullmatch(name):
        return name
    reading.object_to(node.place, "not-a-connector", name=name)
    return None


def mask(reading: Reading, node: Node) -> str | None:
    """Return a mask: # is a digit, A a letter, all else stands for itself."""
    written = word(reading, node)
    if written is None or (set(written) & {"#", "A"} and len(written) <= MAX_MASK):
        return written
    reading.object_to(node.place, "not-a-mask", mask=written, most=MAX_MASK)
    return None


def _options(reading: Reading, node: Node) -> Options:
    if isinstance(node, Mapping):
        return _labelled(reading, node)
    names = each(reading, node, identifier)
    return tuple((name, Text(((SOURCE, name),))) for name in dict.fromkeys(names))


def _labelled(reading: Reading, node: Mapping) -> Options:
    nodes = by_key(reading, node, known=None)
    for key, _ in node.entries:
        identifier(reading, key)
    labels = ((name, text(reading, value)) for name, value in nodes.items())
    return tuple((name, label) for name, label in labels if label is not None)


def object_to_unknown_fact(reading: Reading, place: Place, name: str) -> None:
    """Keep the finding that a fact was not declared, with the one that it resembles most."""
    known = nearest(name, reading.facts) or "-"
    reading.object_to(place, "unknown-fact", name=name, known=known)
