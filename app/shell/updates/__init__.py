"""A word about a new version, where the district gives one: looked for once a day, told once, never fetched."""
