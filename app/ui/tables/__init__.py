"""The table that stays instant at 100,000 rows: it knows columns and rows, and nothing of what they are about."""
