"""What the desk remembers of procedures."""

from handrail.library.models.company_file import CompanyFile
from handrail.library.models.published_overlay import PublishedOverlay
from handrail.library.models.version import Version

__all__ = ["CompanyFile", "PublishedOverlay", "Version"]
