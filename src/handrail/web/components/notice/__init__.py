from handrail.web.components.notice.notice import Notice

__all__ = ["Notice"]
