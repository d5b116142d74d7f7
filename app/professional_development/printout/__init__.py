"""Everything of a session that becomes paper. Knows no window."""
