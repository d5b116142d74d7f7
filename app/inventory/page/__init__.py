"""The inventory's tab: devices, rooms, people, stock, models."""
