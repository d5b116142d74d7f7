"""PD sessions: planned, printed, run and proved."""
