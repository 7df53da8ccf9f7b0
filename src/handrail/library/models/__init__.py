"""What the desk remembers of procedures."""

from handrail.library.models.version import Version

__all__ = ["Version"]
