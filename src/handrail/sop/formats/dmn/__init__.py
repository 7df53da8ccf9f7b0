"""Decision tables in DMN."""

from handrail.sop.formats.dmn.importing import import_dmn

__all__ = ["import_dmn"]
