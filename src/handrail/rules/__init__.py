"""The rule language: parse, check, evaluate with three values, say in words. No Django here."""
