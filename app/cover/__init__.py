"""Cover: who is away, who stands in, what is handed over, and what happened meanwhile."""
