"""What people said of a session: the form's results, entered by keys or read from a file."""
