"""A procedure as a Markdown document, and back."""

from handrail.sop.formats.markdown.document import to_markdown

__all__ = ["to_markdown"]
