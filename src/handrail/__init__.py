"""Handrail: a customer-service desk whose standard operating procedures run."""
