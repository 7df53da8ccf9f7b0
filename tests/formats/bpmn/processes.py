"""Small processes in BPMN, written for the tests: lines such as `start > ask > which?`."""

from itertools import count, pairwise
from xml.sax.saxutils import quoteattr

HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="urn:test">\n'
)


def definitions(*processes, around=""):
    """Return a whole file."""
    return (HEAD + around + "\n".join(processes) + "\n</bpmn:definitions>").encode()


def process(arrows, *, more="", name="Kettle", **elements):
    """Return the process of lines such as `start > a > b` and `x > b: yes`.

    What something is, its id says: `start`, `end...`, `x...` an exclusive gateway, `p...` a
    parallel one, `o...` an inclusive one; all else is a task. Whatever else is told by keyword.
    """
    within = inside(arrows, more, **elements)
    return f'<bpmn:process id="kettle" name="{name}">\n{within}</bpmn:process>'


def inside(arrows, more="", **elements):
    """Return what stands in a process."""
    numbers = count(1)
    known, flows = dict.fromkeys(elements), []
    for line in arrows.strip().splitlines():
        way, _, label = line.partition(":")
        names = [part.strip() for part in way.split(">")]
        known |= dict.fromkeys(names)
        for source, target in pairwise(names):
            named = f" name={quoteattr(label.strip())}" if label.strip() else ""
            flow = f'<bpmn:sequenceFlow id="{source}-{target}-{next(numbers)}"'
            flows.append(f'{flow} sourceRef="{source}" targetRef="{target}"{named}/>')
    shown = [elements.get(name) or element(name) for name in known]
    return "\n".join([*shown, *flows, more]) + "\n"


def element(name, tag=None, /, within="", **attributes):
    """Return one element of the process."""
    tag = tag or next((TAGS[each] for each in TAGS if name.startswith(each)), "userTask")
    attributes = {"name": "" if tag.endswith("Gateway") else name.capitalize(), **attributes}
    shown = "".join(f" {key}={quoteattr(value)}" for key, value in attributes.items() if value)
    return f'<bpmn:{tag} id="{name}"{shown}>{within}</bpmn:{tag}>'


TAGS = {
    "start": "startEvent",
    "end": "endEvent",
    "x": "exclusiveGateway",
    "p": "parallelGateway",
    "o": "inclusiveGateway",
}


def bpmn(arrows, **elements):
    """Return a file with one process."""
    return definitions(process(arrows, **elements))
