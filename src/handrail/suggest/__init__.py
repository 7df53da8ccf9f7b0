"""Which procedure fits, and why. No Django here."""
