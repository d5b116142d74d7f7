"""Long texts of several people beside each other: which lines only one of them has, and all of them in one text."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from app.language import tr
from app.store.text_merge import LONGEST, merge_lines

KEPT_ALIKE = 2
"""Lines that are alike and shown before and after a difference; longer runs are folded."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text. ``kind``: "alike", "only" (the other text has it not) or "folded" (``text`` says how many are alike)."""

    kind: str
    text: str


def compared(text: str, other: str) -> list[Line]:
    """The lines of ``text``, with those that ``other`` has not marked."""
    lines, others = text.splitlines(), other.splitlines()
    if max(len(lines), len(others)) > LONGEST:
        known = set(others)
        return [Line("alike" if line in known else "only", line) for line in lines]
    found: list[Line] = []
    for tag, low, high, _, _ in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        found += [Line("alike" if tag == "equal" else "only", line) for line in lines[low:high]]
    return _folded(found)


def joined(base: str | None, texts: Sequence[str]) -> str:
    """All texts in one: what only one has is kept, and where two differ, both versions follow each other."""
    distinct = list(dict.fromkeys(text for text in texts if text))
    whole = distinct[0] if distinct else ""
    for text in distinct[1:]:
        merged = merge_lines(base, whole, text) if base is not None else None
        whole = merged if merged is not None else _both(whole, text)
    return whole


def _both(one: str, other: str) -> str:
    """Every line of both, those that both have once."""
    lines, others = one.splitlines(), other.splitlines()
    if max(len(lines), len(others)) > LONGEST:
        return "\n".join([*lines, *others])
    out: list[str] = []
    for tag, low, high, first, last in SequenceMatcher(None, lines, others, autojunk=False).get_opcodes():
        out += lines[low:high]
        if tag != "equal":
            out += others[first:last]
    return "\n".join(out)


def _folded(lines: Sequence[Line]) -> list[Line]:
    """Without the middle of long runs of lines that are alike."""
    near = {
        at
        for here, line in enumerate(lines)
        if line.kind == "only"
        for at in range(max(0, here - KEPT_ALIKE), min(len(lines), here + KEPT_ALIKE + 1))
    }
    out: list[Line] = []
    hidden = 0
    for at, line in enumerate([*lines, None]):
        if line is not None and at not in near:
            hidden += 1
            continue
        if hidden:
            out += _fold(lines[at - hidden : at])
            hidden = 0
        if line is not None:
            out.append(line)
    return out


def _fold(alike: Sequence[Line]) -> list[Line]:
    if len(alike) < KEPT_ALIKE:
        return list(alike)
    return [Line("folded", tr("{number} lines are alike", number=len(alike)))]
