"""How a desk's window looked last time: place, size, page, theme and text size.

It lies beside the encrypted database as plain JSON, because the window is shown before the desk is open; nothing in it
comes from the school's data.
"""

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path

_FILE = "window.json"
_MODES = ("system", "light", "dark", "contrast")
SMALLEST_TEXT, LARGEST_TEXT = 100, 200


@dataclass
class WindowMemory:
    """``geometry`` is Qt's own form in base64, ``text_size`` in per cent, ``page`` a page's key, ``language`` "" for the system's."""

    geometry: str = ""
    page: str = ""
    mode: str = "system"
    text_size: int = 100
    sounds: bool = True
    still: bool = False
    language: str = ""

    def __post_init__(self) -> None:
        """Mend what a person or another version wrote."""
        if self.mode not in _MODES:
            self.mode = "system"
        self.text_size = min(LARGEST_TEXT, max(SMALLEST_TEXT, self.text_size))


def recall(folder: Path) -> WindowMemory:
    """What is remembered in ``folder``; the defaults where nothing, or nothing readable, is."""
    try:
        kept = json.loads((folder / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return WindowMemory()
    if not isinstance(kept, dict):
        return WindowMemory()
    default = WindowMemory()
    fitting = {
        part.name: kept[part.name] for part in fields(WindowMemory) if type(kept.get(part.name)) is type(getattr(default, part.name))
    }
    return WindowMemory(**fitting)


def remember(folder: Path, memory: WindowMemory) -> None:
    """Keep ``memory`` for the next start. A folder that cannot be written is no reason to complain: only looks are lost."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _FILE).write_text(json.dumps(asdict(memory), indent=1), encoding="utf-8")
    except OSError:
        return
