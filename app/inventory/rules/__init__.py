"""What is allowed, computed and matched in the inventory: pure functions, and the district's data they follow."""
