"""The folded text of all rows, in blocks: a block is searched in one go, a hit is traced back to its row.

Blocks are UTF-8: one letter of another script would double or quadruple a block of text. No part of a letter is taken
for another one there, so that a word is found in the bytes exactly where it is in the text.
"""

from array import array
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    Offsets = array[int]
else:
    Offsets = array

BLOCK = 1_024
_ROW_END = b"\x1e"


class Haystack:
    """One text for each position. Searching blocks is some ten times faster than searching 100,000 small strings."""

    def __init__(self) -> None:
        self._blocks: list[bytes] = []
        self._ends: list[Offsets] = []

    def __len__(self) -> int:
        """How many blocks there are."""
        return len(self._blocks)

    def put(self, texts: Mapping[int, str]) -> None:
        """Set the texts of some positions."""
        by_block: dict[int, dict[int, str]] = {}
        for position, text in texts.items():
            by_block.setdefault(position // BLOCK, {})[position % BLOCK] = text
        for block, changes in sorted(by_block.items()):
            while len(self._blocks) <= block:
                self._blocks.append(b"")
                self._ends.append(array("I"))
            rows = self._blocks[block].split(_ROW_END) if self._ends[block] else []
            rows.extend([b""] * (max(changes) + 1 - len(rows)))
            for place, text in changes.items():
                rows[place] = _encoded(text).replace(_ROW_END, b" ")
            self._blocks[block] = _ROW_END.join(rows)
            self._ends[block] = array("I", [end + place for place, end in enumerate(accumulate(map(len, rows)))])

    def has_all(self, position: int, words: Sequence[str]) -> bool:
        """Whether all words occur in the text of ``position``."""
        block, place = divmod(position, BLOCK)
        text, ends = self._blocks[block], self._ends[block]
        start = ends[place - 1] + 1 if place else 0
        end = ends[place]
        return all(text.find(_encoded(word), start, end) >= 0 for word in words)

    def scan(self, block: int, words: Sequence[str]) -> list[int]:
        """The positions in a block whose text has all ``words`` (at least one)."""
        text, ends = self._blocks[block], self._ends[block]
        times = {word: text.count(word) for word in map(_encoded, words)}
        if not all(times.values()):
            return []
        first, *rest = sorted(times, key=times.__getitem__)
        found: list[int] = []
        at = text.find(first)
        while at >= 0:
            place = bisect_right(ends, at)
            end = ends[place]
            start = ends[place - 1] + 1 if place else 0
            if not rest or all(text.find(word, start, end) >= 0 for word in rest):
                found.append(block * BLOCK + place)
            at = text.find(first, end)
        return found


def _encoded(text: str) -> bytes:
    """UTF-8, also of text that is not valid Unicode."""
    return text.encode("utf-8", "surrogatepass")
