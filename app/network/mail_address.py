"""Mail addresses as people type them."""

import re

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"(?=[^@]{{1,64}}@){_LOCAL}@{_LABEL}(?:\.{_LABEL})*", re.ASCII)
_LONGEST = 254


def is_address(words: str) -> bool:
    """Whether a mail can be addressed to ``words``: one plain address, which cannot break out of its line."""
    return len(words) <= _LONGEST and _ADDRESS.fullmatch(words) is not None
