"""The tab of the improvement plan."""
