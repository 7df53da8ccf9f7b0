"""The library: procedures as people read them."""
