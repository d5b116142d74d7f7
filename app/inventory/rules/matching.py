"""When two codes or two names mean the same."""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

_SPACES = tuple(filter(str.isspace, "".join(map(chr, range(128))).replace("\n", "")))
"""The spaces of ASCII but the end of a line."""


def code_key(code: str) -> str:
    """The form in which a tag or serial is matched: case and spaces do not matter, leading zeros do."""
    return "".join(code.split()).casefold()


def code_keys(codes: Sequence[str]) -> list[str]:
    """The code_key of each of many codes, in one go where none of them has a space in it."""
    folded = "\n".join(codes).casefold()
    if folded.isascii() and folded.count("\n") == len(codes) - 1 and not any(space in folded for space in _SPACES):
        return folded.split("\n")
    return [code_key(code) for code in codes]


def loose_codes(keys: Iterable[str]) -> dict[str, str]:
    """For codes of digits alone: what a spreadsheet makes of a code → the one code it can have been.

    Codes that a spreadsheet would make equal are left out: which of them was meant cannot be told.
    """
    found: dict[str, str | None] = {}
    kept = list(keys)
    if "\n0" not in "\n".join(["", *kept]):
        return {}
    for key in kept:
        if key[:1] == "0" and key.isascii() and key.isdigit():
            bare = key.lstrip("0") or "0"
            found[bare] = None if bare in found and found[bare] != key else key
    return {bare: key for bare, key in found.items() if key is not None and bare != key}


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
