"""What the district's commands do."""
