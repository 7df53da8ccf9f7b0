"""Streams, events, outbox, timers, subscriptions, blobs and the intake ledger."""
