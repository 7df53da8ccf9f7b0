"""The shop's past, made up: when letters come, what is done about them, how well it goes."""
