"""The words that stand on the program's screens, as its code and its district's files have them."""

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
_PLACE = re.compile(r"\{[^}]*\}")
_FEWEST = 6
"""Letters that a text has beside its places: with fewer it would be like anything."""


def screen_words() -> list[re.Pattern[str]]:
    """Every text of the program, as a pattern in which a place may be some words."""
    texts = sorted({plain(text) for text in (*_literals(), *_data())})
    return [_pattern(text) for text in texts if "{" not in text or len(_PLACE.sub("", text).replace(" ", "")) >= _FEWEST]


def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".{1,30}?".join(map(re.escape, _PLACE.split(text))))


def plain(text: str) -> str:
    """Without the marks that tell keys or go on in a dialog, and with one kind of apostrophe."""
    return text.replace("&", "").replace("’", "'").strip().removesuffix("…").removesuffix("...")


def _literals() -> Iterator[str]:
    for file in sorted((ROOT / "app").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and 1 < len(node.value) < 100:
                yield node.value


def _data() -> Iterator[str]:
    for file in sorted((ROOT / "resources" / "district").glob("*.toml")):
        yield from _texts(tomllib.loads(file.read_text(encoding="utf-8")))


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
