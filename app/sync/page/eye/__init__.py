"""The page of the edits that need an eye."""
