"""What the desk remembers. The streams are the truth; most columns here are an index of them."""

from handrail.desk.models.approval import Approval
from handrail.desk.models.case import NEVER, Case, Status
from handrail.desk.models.clock import Clock
from handrail.desk.models.contact import Contact, Matter
from handrail.desk.models.draft import Draft
from handrail.desk.models.fact import Fact
from handrail.desk.models.message import Attachment, Direction, Message
from handrail.desk.models.promise import Promise
from handrail.desk.models.run import Run
from handrail.desk.models.survey import Survey

__all__ = [
    "NEVER",
    "Approval",
    "Attachment",
    "Case",
    "Clock",
    "Contact",
    "Direction",
    "Draft",
    "Fact",
    "Matter",
    "Message",
    "Promise",
    "Run",
    "Status",
    "Survey",
]
