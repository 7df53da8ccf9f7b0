from handrail.web.components.message.message import Attachment, Event, Message

__all__ = ["Attachment", "Event", "Message"]
