from handrail.web.components.composer.composer import (
    Composer,
    LeavingChoice,
    Mode,
    PlannedReply,
    SendLater,
    TemplateChoice,
    Templates,
    UndoSend,
)

__all__ = [
    "Composer",
    "LeavingChoice",
    "Mode",
    "PlannedReply",
    "SendLater",
    "TemplateChoice",
    "Templates",
    "UndoSend",
]
