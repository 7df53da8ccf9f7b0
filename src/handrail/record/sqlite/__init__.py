"""SQLite as the desk uses it: Django's own, with writers who take turns."""
