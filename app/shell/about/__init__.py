"""What this copy of the program is made of: its parts, their licences, and the system it runs on."""
