"""The school as every room knows it: plain words for its devices, rooms and people, and how they are looked up."""
