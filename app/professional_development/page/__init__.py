"""The tab of PD sessions."""
