"""Mailboxes: set up, tried, watched; how each fares, and what it lacks."""
