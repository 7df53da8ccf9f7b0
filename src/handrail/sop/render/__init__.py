"""A procedure as canonical YAML: what it reads, written so that it is read the same again."""

from handrail.sop.render.procedure import render_procedure

__all__ = ["render_procedure"]
