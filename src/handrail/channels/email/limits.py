"""How much of a letter is read. What lies beyond is remarked on and stays in the original."""

MAX_PARTS = 200
"""Parts of one letter, at any depth; so it bounds the depth, too."""

MAX_DEPTH = 20
"""Parts within parts; what lies deeper is not unpacked."""

MAX_DECODED_BYTES = 50_000_000
"""All parts together, once decoded."""

MAX_TEXT_CHARS = 1_000_000
"""Plain text, and likewise HTML."""

MAX_ADDRESSES = 1_000
"""Addresses in one field."""

MAX_HEADER_CHARS = 200_000
"""One header line, unfolded: a thousand long addresses."""

MAX_PARAMETER_CHARS = 8_000
"""One line about a part (Content-Type and its like)."""

MAX_REMARKS = 50
"""Remarks on one letter."""
