"""Readers of mappings from a name to what it names."""

from collections.abc import Callable

from handrail.sop.company.problem import object_to
from handrail.sop.keys import Table
from handrail.sop.nodes import Mapping, Node
from handrail.sop.reading import Fields, Read, Reading, by_key, fields
from handrail.sop.text import Text
from handrail.sop.values import Reader, identifier, text


def entries(
    reading: Reading,
    node: Node,
    table: Table,
    reader: Callable[[str, Fields], Read | None],
    *,
    name: Reader[str] = identifier,
) -> tuple[Read, ...]:
    """Return what the reader makes of every entry, whose name is an id if nothing is said.

    The reading keeps as a mark where each name stands, by the name and no key.
    """
    read = (
        reader(key, found)
        for key, value in named(reading, node, name=name).items()
        if (found := fields(reading, value, table)) is not None
    )
    return tuple(entry for entry in read if entry is not None)


def named(reading: Reading, node: Node, *, name: Reader[str] = identifier) -> dict[str, Node]:
    """Return the values by name."""
    if not isinstance(node, Mapping):
        reading.object_to(node.place, "not-a-mapping", keys="first-name, second-name")
        return {}
    for key, _ in node.entries:
        name(reading, key)
        reading.marks.setdefault((key.text, ""), key.place)
    return by_key(reading, node, known=None)


def texts(reading: Reading, node: Node) -> tuple[tuple[str, Text], ...]:
    """Return texts by id."""
    return texts_of(reading, named(reading, node))


def texts_of(reading: Reading, nodes: dict[str, Node]) -> tuple[tuple[str, Text], ...]:
    """Return the texts that stand behind names."""
    read = ((name, text(reading, value)) for name, value in nodes.items())
    return tuple((name, said) for name, said in read if said is not None)


def object_to_placeholders(reading: Reading) -> None:
    """Object to each placeholder: nothing fills in what the company has written down."""
    for name, place in reading.places_filled:
        object_to(reading, place, "placeholder", name=name)
