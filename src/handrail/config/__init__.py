"""Settings, urls, processes and the wiring of ports."""
