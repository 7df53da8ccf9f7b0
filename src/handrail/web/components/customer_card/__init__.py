from handrail.web.components.customer_card.customer_card import CustomerCard, Entry

__all__ = ["CustomerCard", "Entry"]
