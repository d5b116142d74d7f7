"""The hand-over brief, and what happened meanwhile, on paper."""
