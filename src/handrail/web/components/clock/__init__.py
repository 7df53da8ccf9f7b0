from handrail.web.components.clock.clock import Clock

__all__ = ["Clock"]
