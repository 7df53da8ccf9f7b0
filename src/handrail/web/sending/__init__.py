"""How each branch writes: its name, its address, its signatures, and the key that signs."""
