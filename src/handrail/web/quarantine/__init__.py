"""Letters that could not be read, and the sums of all that ever came in."""
