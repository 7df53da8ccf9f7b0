"""The inbox: what waits, for whom, and what is most urgent."""
