"""Going back: what a backup has that the desk has not, and bringing it back."""
