"""Put the procedures that a procedure uses into it, so that a machine can run the whole."""

from handrail.sop.link.linking import link
from handrail.sop.link.problem import CannotLink, LinkProblem

__all__ = ["CannotLink", "LinkProblem", "link"]
