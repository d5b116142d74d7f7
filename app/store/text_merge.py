"""Three-way merging of texts by lines."""

from collections.abc import Sequence
from difflib import SequenceMatcher

LONGEST = 5_000
"""Texts of more lines are not merged but shown as an open edit: comparing them takes too long."""

Edit = tuple[int, int, tuple[str, ...]]


def merge_lines(base: str, mine: str, theirs: str) -> str | None:
    """Both changes of ``base`` in one text, or None where they meet in the same or neighbouring lines."""
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    lines, left, right = (text.splitlines(keepends=True) for text in (base, mine, theirs))
    if max(len(lines), len(left), len(right)) > LONGEST:
        return None
    edits = _merge_edits(_edits(lines, left), _edits(lines, right))
    return None if edits is None else _apply(lines, edits)


def merge_all(base: str, texts: Sequence[str]) -> str | None:
    """All changed texts of one base in one, or None if any two overlap."""
    merged: str | None = base
    for text in texts:
        if merged is None:
            return None
        merged = merge_lines(base, merged, text)
    return merged


def _edits(base: list[str], text: list[str]) -> list[Edit]:
    """What was done to ``base``: (from line, to line, the lines that stand there now)."""
    codes = SequenceMatcher(None, base, text, autojunk=False).get_opcodes()
    return [(low, high, tuple(text[first:last])) for tag, low, high, first, last in codes if tag != "equal"]


def _merge_edits(left: list[Edit], right: list[Edit]) -> list[Edit] | None:
    """Both lists in order; None if two different edits touch each other."""
    merged: list[Edit] = []
    for edit in sorted({*left, *right}):
        if merged and edit[0] <= merged[-1][1] and not _same_side(edit, merged[-1], left, right):
            return None
        merged.append(edit)
    return merged


def _same_side(one: Edit, other: Edit, left: list[Edit], right: list[Edit]) -> bool:
    """Whether one person made both edits."""
    return (one in left and other in left) or (one in right and other in right)


def _apply(base: list[str], edits: list[Edit]) -> str:
    """The base with all edits made; an inserted last line without its end gets one if something follows."""
    out: list[str] = []
    place = 0
    for low, high, lines in edits:
        out += base[place:low]
        out += lines
        place = high
    out += base[place:]
    closed = [line if line.endswith(("\n", "\r")) else line + "\n" for line in out[:-1]]
    return "".join(closed + out[-1:])
