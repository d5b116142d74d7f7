"""Liaison Desk: the desktop program of a school's technology liaison."""
