from handrail.web.components.avatar.avatar import Avatar

__all__ = ["Avatar"]
