"""The plan of a session: why it is held, its agenda, and the rest of what is planned."""
