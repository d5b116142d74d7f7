"""The lock that comes when nobody is at the desk."""
