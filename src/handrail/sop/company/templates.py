from handrail.sop.company.entries import entries
from handrail.sop.company.keys import TEMPLATE
from handrail.sop.company.value import Template, TemplateKind
from handrail.sop.nodes import Node
from handrail.sop.parts import parts
from handrail.sop.reading import Fields, Reading
from handrail.sop.text import NOTHING
from handrail.sop.values import member, text


def read_templates(found: Fields) -> tuple[Template, ...]:
    """Return the templates of notes and meetings."""
    return found.read("templates", _templates) or ()


def _templates(reading: Reading, node: Node) -> tuple[Template, ...]:
    return entries(reading, node, TEMPLATE, _template)


def _template(name: str, found: Fields) -> Template:
    return Template(
        id=name,
        title=found.read("title", text) or NOTHING,
        kind=found.read("kind", member(TemplateKind)) or TemplateKind.NOTE,
        parts=found.read("parts", parts) or (),
    )
