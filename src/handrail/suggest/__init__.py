"""Which procedure fits, and why. No Django here."""

from handrail.suggest.called import Called, called_for
from handrail.suggest.index import Index, prepare
from handrail.suggest.rank import Suggestion, rank

__all__ = ["Called", "Index", "Suggestion", "called_for", "prepare", "rank"]
