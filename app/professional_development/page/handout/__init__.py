"""The handout of a session: written in simple Markdown, with the real page beside it."""
