"""Inputs that a reader once met badly; each is read again in every test run."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).parent / "crashers"


def keep(reader: str, key: str, data: bytes) -> Path:
    """Write an input down for a reader; its name says what went wrong."""
    folder = FOLDER / reader
    folder.mkdir(parents=True, exist_ok=True)
    words = "-".join("".join(letter if letter.isalnum() else " " for letter in key.replace("app/", "").replace(".py", "")).split()[:8])
    path = folder / f"{words}.{hashlib.sha256(data).hexdigest()[:8]}"
    path.write_bytes(data)
    return path


def kept() -> Iterator[tuple[str, Path]]:
    """Every kept input with the name of its reader."""
    for path in sorted(FOLDER.glob("*/*")) if FOLDER.is_dir() else ():
        yield path.parent.name, path
