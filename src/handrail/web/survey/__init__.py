"""The question a customer gets by mail: how it went."""
