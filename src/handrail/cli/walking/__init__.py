"""`handrail walk` and `handrail explain`: procedures gone through without a desk."""

from handrail.cli.walking.command import walk
from handrail.cli.walking.explaining import explain

__all__ = ["explain", "walk"]
