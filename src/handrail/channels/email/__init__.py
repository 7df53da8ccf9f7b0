"""E-mail: letters in, letters out.

In: `listener` takes a letter over SMTP and keeps its bytes; `reading_process` reads them in a
process of its own, by `read`; `ids` tells which thread it answers. Out: `write` makes the bytes,
`hand_over` gives them to a mail server. `html` makes a letter's HTML safe to show.
"""
