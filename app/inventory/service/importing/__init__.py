"""Importing a table of devices: planned and shown before anything is written, then written as one action."""
