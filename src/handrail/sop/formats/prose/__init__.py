"""A draft of a procedure from what somebody wrote as prose."""

from handrail.sop.formats.prose.importing import import_prose
from handrail.sop.formats.prose.problems import ProseTooLarge
from handrail.sop.formats.prose.reading import from_pieces, from_prose

__all__ = ["ProseTooLarge", "from_pieces", "from_prose", "import_prose"]
