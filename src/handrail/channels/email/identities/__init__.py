"""Under which name and address a branch writes, how its letters are signed and acknowledged."""
