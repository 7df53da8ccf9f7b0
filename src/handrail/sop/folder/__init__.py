"""A folder as a whole: the company's files and its procedures, held against each other."""

from handrail.sop.folder.reading import Folder, company_of

__all__ = ["Folder", "company_of"]
