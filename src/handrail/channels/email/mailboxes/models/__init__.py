"""Tables of mailboxes. Nobody but this package imports from here."""

from handrail.channels.email.mailboxes.models.alarm import Alarm
from handrail.channels.email.mailboxes.models.folder import (
    BackFill,
    Fetched,
    Folder,
    Reconciliation,
)
from handrail.channels.email.mailboxes.models.mailbox import Mailbox

__all__ = ["Alarm", "BackFill", "Fetched", "Folder", "Mailbox", "Reconciliation"]
