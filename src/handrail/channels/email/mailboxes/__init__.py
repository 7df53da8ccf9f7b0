"""Mailboxes at other hosts, read by IMAP: by number, never by flag, and counted every day.

`imap/` speaks with the server, `reading/` keeps what is there and how far it was read, `actions/`
are what an administrator does, `health.py` says how a mailbox fares.
"""
