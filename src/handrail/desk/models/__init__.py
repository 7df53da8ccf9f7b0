"""What the desk remembers. The streams are the truth; most columns here are an index of them."""

from handrail.desk.models.approval import Approval
from handrail.desk.models.case import Case
from handrail.desk.models.clock import Clock
from handrail.desk.models.contact import Contact, Matter
from handrail.desk.models.draft import Draft
from handrail.desk.models.entry import Entry
from handrail.desk.models.fact import Fact
from handrail.desk.models.message import Attachment, Message
from handrail.desk.models.payment import Payment
from handrail.desk.models.promise import Promise
from handrail.desk.models.run import Run
from handrail.desk.models.survey import Survey
from handrail.desk.models.told_rung import ToldRung

__all__ = [
    "Approval",
    "Attachment",
    "Case",
    "Clock",
    "Contact",
    "Draft",
    "Entry",
    "Fact",
    "Matter",
    "Message",
    "Payment",
    "Promise",
    "Run",
    "Survey",
    "ToldRung",
]
