"""What sessions have led to: the report, a person's transcript, the standards of a year."""
