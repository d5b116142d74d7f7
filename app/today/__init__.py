"""Today: what waits, what comes up, and how the school's devices stand."""
