"""Tickets: what the school asks of technology support, from a draft to the answer."""
