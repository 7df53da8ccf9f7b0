from handrail.web.components.line.line import Line, Meaning

__all__ = ["Line", "Meaning"]
