"""How somebody wants to read: language and theme, kept in two cookies."""
