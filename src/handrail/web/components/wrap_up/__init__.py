from handrail.web.components.wrap_up.wrap_up import Gap, WrapUp

__all__ = ["Gap", "WrapUp"]
