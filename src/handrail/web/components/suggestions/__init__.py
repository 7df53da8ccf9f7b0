from handrail.web.components.suggestions.suggestions import Suggestion, Suggestions

__all__ = ["Suggestion", "Suggestions"]
