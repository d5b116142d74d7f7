"""The people of a session: who is invited, who comes, who was there and for how long."""
