"""Names of people as histories say them."""

from app.language import tr


def acted(who: str, behalf: str = "") -> str:
    """Who did it, and for whom: "Dana Alt for Lee Liaison"."""
    return tr("{who} for {behalf}", who=who, behalf=behalf) if who and behalf and who != behalf else who or behalf
