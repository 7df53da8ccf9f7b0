"""Put the procedures that a procedure uses into it, so that a machine can run the whole."""

from handrail.sop.link.linking import link, uses_of
from handrail.sop.link.order import in_order_of_use
from handrail.sop.link.problem import CannotLink, LinkProblem

__all__ = ["CannotLink", "LinkProblem", "in_order_of_use", "link", "uses_of"]
