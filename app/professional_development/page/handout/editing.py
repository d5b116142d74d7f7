"""What the buttons and keys do to Markdown: pure functions from text and selection to one edit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.language import tr

BULLET, TICK, NUMBER = "- ", "- [ ] ", "1. "
_MARKER: Final = re.compile(r"([ \t]*)(?:([-*+])( \[[ xX]\])?|(\d{1,9})([.)]))[ \t]+")
_TITLE: Final = re.compile(r"(#{1,6})[ \t]+")
_STEP: Final = "    "


@dataclass(frozen=True, slots=True)
class Edit:
    """Put ``text`` in the place of what is between ``start`` and ``end``; then select from ``first`` to ``last``."""

    start: int
    end: int
    text: str
    first: int
    last: int


def wrapped(text: str, start: int, end: int, sign: str) -> Edit:
    """The selection between ``sign`` and ``sign`` (bold: two stars), or without them where it stands between them."""
    size = len(sign)
    inside = text[start:end]
    if text[max(0, start - size) : start] == sign and text[end : end + size] == sign:
        return Edit(start - size, end + size, inside, start - size, end - size)
    if len(inside) >= 2 * size and inside.startswith(sign) and inside.endswith(sign):
        return Edit(start, end, inside[size:-size], start, end - 2 * size)
    bare = inside.strip()
    before, after = inside[: len(inside) - len(inside.lstrip())], inside[len(inside.rstrip()) :] if bare else ""
    first = start + len(before) + size
    return Edit(start, end, f"{before}{sign}{bare}{sign}{after}", first, first + len(bare))


def headed(text: str, start: int, end: int, level: int = 2) -> Edit:
    """The lines of the selection as headings of ``level``; without it where they are that already."""
    sign = "#" * level + " "
    lines, begin, finish = _lines(text, start, end)
    bare = [_TITLE.sub("", line, count=1) for line in lines]
    changed = bare if all(line.startswith(sign) for line in lines if line) and any(lines) else [sign + line for line in bare]
    return _replaced(begin, finish, changed)


def listed(text: str, start: int, end: int, marker: str) -> Edit:
    """The lines of the selection as points, numbers or boxes to tick; as plain lines where they are that already."""
    lines, begin, finish = _lines(text, start, end)
    kind = _kind(marker)
    bare = [(found[1], line[found.end() :]) if (found := _MARKER.match(line)) else _indent_of(line) for line in lines]
    if all(_kind(line) == kind for line in lines if line.strip()) and any(line.strip() for line in lines):
        return _replaced(begin, finish, [indent + words for indent, words in bare])
    numbered = (f"{count}. " if marker == NUMBER else marker for count in range(1, len(lines) + 1))
    return _replaced(begin, finish, [f"{indent}{sign}{words}" for sign, (indent, words) in zip(numbered, bare, strict=True)])


def with_block(text: str, start: int, end: int, block: str, select: str = "") -> Edit:
    """A block of its own after the line of the selection, with free lines around it; ``select`` of it is selected."""
    line_end = _end_of_line(text, end)
    empty = not text[_start_of_line(text, start) : line_end].strip()
    place = _start_of_line(text, start) if empty else line_end
    before = "" if not text[:place].strip() else "\n" * (2 - min(2, _line_ends(text[:place], -1)))
    after = "\n" * (2 - min(2, _line_ends(text[line_end:], 1))) if text[line_end:].strip() else "\n"
    first = place + len(before) + (block.index(select) if select else len(block))
    return Edit(place, line_end if empty else place, f"{before}{block}{after}", first, first + len(select))


def continued(text: str, place: int) -> Edit | None:
    """What Enter does in a list: another point, or the end of the list in an empty one; None anywhere else."""
    begin = _start_of_line(text, place)
    found = _MARKER.match(text, begin, _end_of_line(text, place))
    if found is None or place < found.end():
        return None
    if not text[found.end() : _end_of_line(text, place)].strip():
        return Edit(begin, _end_of_line(text, place), "", begin, begin)
    indent, bullet, tick, number, dot = found.groups()
    marker = f"{bullet}{' [ ]' if tick else ''} " if bullet else f"{int(number) + 1}{dot} "
    at = place + 1 + len(indent) + len(marker)
    return Edit(place, place, f"\n{indent}{marker}", at, at)


def indented(text: str, start: int, end: int, *, back: bool = False) -> Edit | None:
    """What Tab does in a list: a point goes one deeper, or one less with ``back``; None anywhere else."""
    lines, begin, finish = _lines(text, start, end)
    if not any(_MARKER.match(line) for line in lines):
        return None
    changed = [line.removeprefix(_STEP[: len(line) - len(line.lstrip(" "))]) if back else _STEP + line for line in lines]
    edit = _replaced(begin, finish, changed)
    if start != end:
        return edit
    moved = start + len(changed[0]) - len(lines[0])
    return Edit(edit.start, edit.end, edit.text, max(begin, moved), max(begin, moved))


def table(columns: int = 3, rows: int = 3) -> str:
    """An empty table."""
    head = "| " + " | ".join(tr("Head {number}", number=number) for number in range(1, columns + 1)) + " |"
    line = "|" + " --- |" * columns
    return "\n".join([head, line, *["|" + "     |" * columns] * rows])


def _kind(line: str) -> str:
    found = _MARKER.match(line)
    return "" if found is None else "number" if found[4] else "tick" if found[3] else "bullet"


def _indent_of(line: str) -> tuple[str, str]:
    bare = line.lstrip()
    return line[: len(line) - len(bare)], bare


def _lines(text: str, start: int, end: int) -> tuple[list[str], int, int]:
    """The whole lines of a selection, where they begin and where they end."""
    begin = _start_of_line(text, start)
    finish = _end_of_line(text, end - 1 if end > start and text[end - 1] == "\n" else end)
    return text[begin:finish].split("\n"), begin, finish


def _replaced(begin: int, finish: int, lines: Sequence[str]) -> Edit:
    words = "\n".join(lines)
    first = begin if len(lines) > 1 else begin + len(words)
    return Edit(begin, finish, words, first, begin + len(words))


def _start_of_line(text: str, place: int) -> int:
    return text.rfind("\n", 0, place) + 1


def _end_of_line(text: str, place: int) -> int:
    end = text.find("\n", place)
    return len(text) if end < 0 else end


def _line_ends(text: str, way: int) -> int:
    """How many line ends there are in a row at the end (-1) or the start (1) of a text."""
    count = 0
    for letter in text[::way]:
        if letter == "\n":
            count += 1
        elif letter not in " \t":
            break
    return count
