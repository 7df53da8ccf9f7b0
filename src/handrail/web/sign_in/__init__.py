"""Coming in and going out: by password, by a link that works once, as the first administrator."""
