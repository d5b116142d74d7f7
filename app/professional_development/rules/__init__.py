"""What is allowed, asked for, computed and matched about sessions: pure functions over plain values."""
