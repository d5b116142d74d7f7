"""The help: pages of docs/help in the language of the window, beside the work, without a network."""
