"""Markdown as pages: read without trusting it, set by the printing kit, as one PDF."""
