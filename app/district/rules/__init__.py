"""What is read from lists and worked out, without a disk or a network."""
