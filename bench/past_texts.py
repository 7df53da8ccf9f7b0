"""What customers of the measured desk write, and what they are answered."""

TITLES = (
    "My parcel has not arrived",
    "Where is my order?",
    "Still waiting for the blue lamp",
    "The courier has not come for three days",
    "Lost in the post?",
)
TEXT = """Good morning,

my order 24-{number:04} was to be here on Monday, and it has not arrived. The tracking says the same
since three days. Where is my parcel? I am still waiting, and I need it for a birthday.

Could you please find out when it comes?

Kind regards
"""
REPLY = """Good day, thank you for writing to us.

Your parcel is on its way and on time. It comes by the day that we promised. I look at the tracking
again tomorrow and write to you at once if anything has changed.

Kind regards
"""
