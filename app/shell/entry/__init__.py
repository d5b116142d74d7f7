"""From the start of the program to an open desk: choose, first start, unlock, and what may stand in the way."""
