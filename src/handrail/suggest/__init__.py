"""Which procedure fits, and why. No Django here."""

from handrail.suggest.index import Index, prepare
from handrail.suggest.rank import Suggestion, rank

__all__ = ["Index", "Suggestion", "prepare", "rank"]
