"""The tour: the real window, driven step by step as a person would, with pictures of what there is to see."""
