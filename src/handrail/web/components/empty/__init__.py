from handrail.web.components.empty.empty import Empty

__all__ = ["Empty"]
