"""Names of people as histories say them."""


def acted(who: str, behalf: str = "") -> str:
    """Who did it, and for whom: "Dana Alt for Lee Liaison"."""
    return f"{who} for {behalf}" if who and behalf and who != behalf else who or behalf
