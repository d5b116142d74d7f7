"""The tab of Cover, and what stands above Today."""
