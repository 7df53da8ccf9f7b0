"""Which words go with which step of the shop's procedures.

A procedure that is published later and has other steps still has a past: steps that are not named
here go without a letter.
"""

REPLY_OF_SEND = {"label": "label", "receipt": "receipt", "answer": "answer"}
"""The reply that a `send` step sends."""

REPLY_BEFORE = {
    "search": "neighbours",
    "reply-to-offer": "too_late",
    "on-its-way-end": "new_day",
    "on-time-end": "on_time",
    "claim-end": "handed_on",
    "claims-end": "handed_on",
    "goods-end": "handed_on",
    "leader-end": "handed_on",
    "replacement-end": "again",
    "money-end": "money",
    "refunded": "refunded",
}
"""The reply that leaves before a `wait` or `end` step."""

REPLY_WITHIN = {"chase": "searching"}
"""The reply that leaves when a loop is walked again."""

ANSWERS_TO_WAITS = {
    "search": ("found", {"yes": "found", "no": "not_found"}),
    "reply-to-offer": ("accepted", {"gladly": "yes", "no-thanks": "no", "keeps-it": "no"}),
    "hear-back": (
        "content",
        {"satisfied": "content", "not-satisfied": "discontent", "withdrawn": "content"},
    ),
    "on-the-way-back": ("", {"": "sent_back"}),
}
"""What the customer writes after a `wait` step, by the branch of the choice that follows."""

WAYS = {
    "sender": {"yes": 0.93, "no": 0.07},
    "open-question": {"yes": 0.07, "no": 0.93},
    "whereabouts": {"on-its-way": 0.62, "delivered": 0.18, "lost": 0.2},
    "found": {"yes": 0.7, "no": 0.3},
    "wish": {"again": 0.6, "money": 0.4},
    "large": {"yes": 0.15, "no": 0.85},
    "about": {"goods": 0.2, "service": 0.8},
    "gold": {"yes": 0.12, "no": 0.88},
    "ours": {"yes": 0.66, "no": 0.34},
    "accepted": {"gladly": 0.7, "no-thanks": 0.2, "keeps-it": 0.1},
    "content": {"satisfied": 0.7, "not-satisfied": 0.14, "withdrawn": 0.06, "silent": 0.1},
}
"""How often each branch of a choice is taken that no rule decides."""

ANSWERS = {
    "parcel.days_late": ("0", "1", "2", "2", "3", "3", "4", "5", "6", "7", "9", "12"),
    "order.age_days": ("3", "5", "6", "8", "9", "11", "13", "16", "19", "24", "28", "33", "41"),
    "item.condition": ("as_new", "as_new", "as_new", "as_new", "as_new", "used", "used", "faulty"),
}
"""What is answered to a question, each as often as it stands here."""
