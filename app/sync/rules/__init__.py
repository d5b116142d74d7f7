"""What travels, as pure functions: names, formats, seals."""
