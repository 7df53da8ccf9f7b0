from handrail.web.components.composer.composer import (
    Composer,
    LeavingChoice,
    Mode,
    PlannedReply,
    SendLater,
    UndoSend,
)

__all__ = ["Composer", "LeavingChoice", "Mode", "PlannedReply", "SendLater", "UndoSend"]
