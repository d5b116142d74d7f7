"""PD sessions: planned, handed out, attended, rated and proved."""
