from handrail.sop.reading import Fields
from handrail.sop.values import identifier


def read_id(found: Fields) -> str:
    """Return the block's id, and let the reading know where it and its values stand."""
    reading = found.reading
    name = found.read("id", identifier)
    if name is None:
        return ""
    place = found.place_of("id")
    if name in reading.ids:
        reading.object_to(place, "id-twice", id=name, line=reading.ids[name].line)
    reading.ids.setdefault(name, place)
    for key, node in found.nodes.items():
        reading.marks.setdefault((name, key), node.place)
    return name
