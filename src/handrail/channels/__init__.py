"""How customers reach us: one folder a channel, none knows another."""
