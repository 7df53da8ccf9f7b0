"""Measures with definition, unit, sample size and interval. No Django here."""
