"""Find or do anything: the field in the masthead. It has no values of its own."""
