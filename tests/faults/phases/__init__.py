"""What a desk may be at when something happens."""
