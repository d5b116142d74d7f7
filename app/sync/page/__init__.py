"""The room “Sharing”: where the desks meet, what needs an eye, who is there."""
