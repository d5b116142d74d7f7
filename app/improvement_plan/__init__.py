"""The goals of the school improvement plan."""
