"""Persons, roles, branches, customers and who may do what."""
