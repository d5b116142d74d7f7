"""What of the tickets goes on paper: the slip for a device, a ticket with its conversation, the list, the month."""
