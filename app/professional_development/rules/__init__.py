"""What is computed and allowed for PD sessions: pure functions."""
