"""What is computed and allowed for the goals: pure functions."""
