from handrail.sop.document import Procedure
from handrail.sop.inherited import Inherited
from handrail.sop.keys import HEAD
from handrail.sop.render.blocks import write_sequence
from handrail.sop.render.fields import fields_of
from handrail.sop.render.head import HEAD_WRITERS
from handrail.sop.render.yaml import Mapping, write_yaml

APART = frozenset({"facts", "steps"})


def render_procedure(procedure: Procedure) -> str:
    """Return the procedure as canonical YAML: what is read of it equals the procedure.

    Keys stand in the order of `sop/keys.py`, an id before all else, and what would be read so
    anyway is left out. Comments of the file that it was read from are gone.
    """
    return write_yaml(written_procedure(procedure), apart=APART)


def written_procedure(procedure: Procedure) -> Mapping:
    """Return what stands behind each key of the procedure's file."""
    writers = {**HEAD_WRITERS, "steps": lambda of: write_sequence(of.body, Inherited())}
    return fields_of(procedure, HEAD, writers)
