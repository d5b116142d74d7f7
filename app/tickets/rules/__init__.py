"""What is allowed, asked for, computed and matched about tickets: pure functions over plain values."""
