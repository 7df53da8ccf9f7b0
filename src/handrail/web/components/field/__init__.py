from handrail.web.components.field.field import Field, Option

__all__ = ["Field", "Option"]
