"""The case page: what is asked for is shown; what is pressed or typed is done, and shown anew."""
