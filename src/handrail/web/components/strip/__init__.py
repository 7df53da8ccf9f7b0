from handrail.web.components.strip.strip import Conversation, Strip

__all__ = ["Conversation", "Strip"]
