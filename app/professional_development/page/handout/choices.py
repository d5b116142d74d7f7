"""Under which names the desk remembers what is typed and how a handout is to be set."""

STYLE, CODES = "pd.handout.style", "pd.handout.codes"


def draft_key(session: str) -> str:
    """Where the typed words of a session's handout are kept until they are saved."""
    return f"pd.handout.{session}"
