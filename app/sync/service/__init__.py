"""What the desk does so that its log travels."""
