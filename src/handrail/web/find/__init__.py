"""Finding anything: cases, procedures and places by a few letters."""
