from handrail.web.components.button.button import Button

__all__ = ["Button"]
