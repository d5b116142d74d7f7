"""Troubleshoot: checklists from the first question to an outcome, and what was found on the way."""
