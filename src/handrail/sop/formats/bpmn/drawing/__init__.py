"""From the elements of a process to a net that is walked one node after the other."""

from handrail.sop.formats.bpmn.drawing.net_in_making import Drawing
from handrail.sop.formats.bpmn.drawing.processes import draw_process

__all__ = ["Drawing", "draw_process"]
