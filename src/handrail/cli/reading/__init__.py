"""`handrail read`: a procedure as a person reads it in the terminal."""

from handrail.cli.reading.command import read

__all__ = ["read"]
