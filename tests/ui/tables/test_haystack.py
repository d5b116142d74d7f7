"""The text that filters search."""

import random

from app.ui.tables.haystack import BLOCK, Haystack


def test_a_scan_finds_what_looking_at_each_row_finds() -> None:
    chance = random.Random(3)
    texts = {position: " ".join(chance.choice(["ab", "abc", "cd", "x李y", "é"]) for _ in range(3)) for position in range(BLOCK * 2 + 50)}
    haystack = Haystack()
    haystack.put(texts)
    haystack.put({5: "new words", BLOCK + 1: "", BLOCK * 2 + 49: "ab\x1ecd"})
    texts |= {5: "new words", BLOCK + 1: "", BLOCK * 2 + 49: "ab cd"}
    for words in (["ab"], ["abc", "cd"], ["李"], ["words"], ["zz"], ["ab cd"]):
        expected = [position for position, text in texts.items() if all(word in text for word in words)]
        scanned = [position for block in range(len(haystack)) for position in haystack.scan(block, words)]
        assert scanned == expected
        assert [position for position in texts if haystack.has_all(position, words)] == expected
