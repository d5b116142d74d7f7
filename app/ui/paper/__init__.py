"""Showing a real PDF and putting it on paper. Loaded late: it stands on the PDF renderer."""
