"""The tab of the tickets: the list, the conversation beside it, and where a ticket is written."""
