"""The window: rail, find, status bar, notices, first start, settings, self-check and tour."""
