"""What is said where something cannot be answered: a page, or a notice in place, and the way on."""
