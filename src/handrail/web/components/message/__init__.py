from handrail.web.components.message.message import Attachment, Event, Mend, Message

__all__ = ["Attachment", "Event", "Mend", "Message"]
