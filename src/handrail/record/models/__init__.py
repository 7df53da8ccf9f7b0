"""What the record keeps. Nobody but the record imports from here."""

from handrail.record.models.basis import Basis
from handrail.record.models.blob import Blob, BlobKey
from handrail.record.models.effect import Effect
from handrail.record.models.event import Event
from handrail.record.models.intake import IntakeItem
from handrail.record.models.moment import Moment
from handrail.record.models.secret import Secret
from handrail.record.models.subscription import Subscription
from handrail.record.models.timer import Timer

__all__ = [
    "Basis",
    "Blob",
    "BlobKey",
    "Effect",
    "Event",
    "IntakeItem",
    "Moment",
    "Secret",
    "Subscription",
    "Timer",
]
