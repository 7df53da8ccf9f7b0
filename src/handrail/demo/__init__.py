"""A shop that lives: history, simulated customers, the story played to its end."""
