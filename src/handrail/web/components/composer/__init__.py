from handrail.web.components.composer.composer import Composer, Mode, UndoSend

__all__ = ["Composer", "Mode", "UndoSend"]
