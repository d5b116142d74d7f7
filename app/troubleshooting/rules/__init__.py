"""What a checklist is, what is wrong with one, and where a run through it stands. Pure: no desk, no window."""
