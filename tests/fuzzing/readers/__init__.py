"""Every reader of the program, with what it is fed."""
