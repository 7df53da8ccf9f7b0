"""What comes in from other formats and goes out to them; each format is a folder of its own."""
