from handrail.web.components.rail.rail import Branch, Rail, RailStep

__all__ = ["Branch", "Rail", "RailStep"]
