from handrail.web.components.badge.badge import Badge

__all__ = ["Badge"]
