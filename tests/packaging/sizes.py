"""How large the built program is, part by part, against what it was when somebody last looked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

EXPECTED = {"linux": 203}
"""Megabytes of the folder. It may grow by a tenth; whoever lets it grow further says so here."""
MOST_GROWTH = 1.10
# A part and the beginnings of its paths below the folder of the program; the first that fits counts.
PARTS = {
    "Unicode data of Qt (ICU)": ("PySide6/Qt/lib/libicu", "PySide6/icu"),
    "Qt": ("PySide6/Qt/", "PySide6/Qt6", "PySide6/plugins/"),
    "Qt for Python": ("PySide6/", "shiboken6/"),
    "fonts": ("resources/fonts/",),
    "checklists, icons, sample school, licences": ("resources/",),
    "near misses (RapidFuzz)": ("rapidfuzz/",),
    "pictures on paper (Pillow)": ("PIL/", "pillow.libs/"),
    "encryption (cryptography)": ("cryptography/", "_cffi_backend"),
    "database (SQLCipher)": ("sqlcipher3/",),
    "preview of paper (PDFium)": ("pypdfium2", "pypdfium2_raw/"),
    "scripts on paper (HarfBuzz)": ("uharfbuzz/",),
    "Python": ("libpython", "python3", "Python", "base_library.zip", "lib-dynload/"),
    "libraries of the system": ("lib",),
}
REST, CODE = "smaller parts", "the program's own code and Python's libraries"


def sizes(folder: Path) -> Mapping[str, int]:
    """Bytes of each part of the program in ``folder``, largest first; links count nothing."""
    found: dict[str, int] = {}
    for name, size in _files(folder):
        part = next((part for part, beginnings in PARTS.items() if name.startswith(beginnings)), REST)
        found[part] = found.get(part, 0) + size
    inside = sum(found.values())
    found[CODE] = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink()) - inside
    return dict(sorted(found.items(), key=lambda each: -each[1]))


def _files(folder: Path) -> Iterator[tuple[str, int]]:
    inner = folder / "_internal"
    for file in inner.rglob("*"):
        if file.is_file() and not file.is_symlink():
            yield file.relative_to(inner).as_posix(), file.stat().st_size


def table(found: Mapping[str, int]) -> str:
    """The sizes as lines of text, in megabytes."""
    lines = [f"{size / 1e6:8.1f} MB  {part}" for part, size in found.items()]
    return "\n".join([*lines, f"{sum(found.values()) / 1e6:8.1f} MB  in all"])


def grown_too_far(found: Mapping[str, int], platform: str) -> str:
    """A sentence where the program has become more than a tenth larger than it is known to be on ``platform``; else ""."""
    expected, now = EXPECTED.get(platform, 0), sum(found.values()) / 1e6
    if not expected or now <= expected * MOST_GROWTH:
        return ""
    return (
        f"The program has grown to {now:.0f} MB; it was {expected} MB. Find out what came in (the table above), "
        "and leave it out, or write the new size into tests/packaging/sizes.py."
    )
