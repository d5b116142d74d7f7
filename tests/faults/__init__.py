"""What disks, clocks, computers and other programs do to a desk, and what must come of it; and a week of use in fast motion."""
