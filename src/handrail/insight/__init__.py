"""Measures of what really happened, each number opening its cases."""
