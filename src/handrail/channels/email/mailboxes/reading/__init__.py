"""What is on the server comes into the ledger, each letter once, and how far is written with it."""
