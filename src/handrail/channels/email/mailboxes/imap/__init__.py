"""What a mail server is asked, and what may go wrong with it."""
