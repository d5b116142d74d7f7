"""When two codes or two names mean the same."""

import unicodedata
from collections.abc import Iterable, Mapping


def code_key(code: str) -> str:
    """The form in which a tag or serial is matched: case and spaces do not matter, leading zeros do."""
    return "".join(code.split()).casefold()


def without_zeros(key: str) -> str | None:
    """A code of digits alone without its leading zeros, as a spreadsheet leaves it; None for any other code."""
    if key.isascii() and key.isdigit():
        return key.lstrip("0") or "0"
    return None


def loose_codes(keys: Iterable[str]) -> dict[str, str]:
    """For codes of digits alone: what a spreadsheet makes of a code → the one code it can have been.

    Codes that a spreadsheet would make equal are left out: which of them was meant cannot be told.
    """
    found: dict[str, str | None] = {}
    for key in keys:
        bare = without_zeros(key)
        if bare is not None:
            found[bare] = None if bare in found and found[bare] != key else key
    return {bare: key for bare, key in found.items() if key is not None}


def name_key(name: str) -> str:
    """The form in which names of rooms, people, categories and choices are matched: case and spacing do not matter."""
    if name.isascii():
        return " ".join(name.casefold().split())
    return " ".join(unicodedata.normalize("NFKC", name).casefold().split())


def repeated(keys: Mapping[int, str]) -> dict[str, list[int]]:
    """The keys that stand on more than one line, each with its lines in order."""
    lines: dict[str, list[int]] = {}
    for line, key in keys.items():
        lines.setdefault(key, []).append(line)
    return {key: where for key, where in lines.items() if len(where) > 1}
