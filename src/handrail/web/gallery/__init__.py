"""Every component and page in every state, to look at and to test."""
