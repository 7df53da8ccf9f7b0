"""Flow charts as values, and the blocks in them. No file format is known here."""

from handrail.sop.graph.faults import Fault, NotStructured
from handrail.sop.graph.flow import FlowEdge, FlowGraph, FlowNode, NodeKind
from handrail.sop.graph.structure import Structured, structured
from handrail.sop.graph.uses import Role, Use

__all__ = [
    "Fault",
    "FlowEdge",
    "FlowGraph",
    "FlowNode",
    "NodeKind",
    "NotStructured",
    "Role",
    "Structured",
    "Use",
    "structured",
]
