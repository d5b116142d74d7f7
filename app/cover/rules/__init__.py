"""Periods of absence, the brief and the account of what happened: pure functions."""
