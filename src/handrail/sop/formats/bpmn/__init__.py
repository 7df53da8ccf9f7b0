"""Processes in BPMN 2.0, read and written."""

from handrail.sop.formats.bpmn.exporting import to_bpmn
from handrail.sop.formats.bpmn.importing import import_bpmn

__all__ = ["import_bpmn", "to_bpmn"]
