"""How a case is opened: what the desk does by itself before anybody looks."""

OPENS_BY_ITSELF = 0.6
"""From this share on the best procedure is opened without asking; an agent may change it."""

SENDER_IS_KNOWN = "sender.is_known"
"""The fact that a channel's procedure may declare: the letter comes from a customer's address."""
