"""The inventory: devices, rooms, people, counted stock, and what is known of each."""
