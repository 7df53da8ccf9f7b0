"""Contacts, cases, messages, runs, clocks, facts, follow-ups and surveys."""
