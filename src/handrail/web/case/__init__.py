"""The agent's page of one case."""
