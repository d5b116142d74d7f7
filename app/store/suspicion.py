"""A mark beside a desk whose file was found damaged while it was open: the next opening looks at all of it first."""

from contextlib import suppress
from pathlib import Path

_MARK = "desk.suspect"


def suspect(folder: Path) -> None:
    """Damage was met. A disk that takes no mark is in the way of opening anyhow."""
    with suppress(OSError):
        (folder / _MARK).touch()


def is_suspect(folder: Path) -> bool:
    """Whether damage was met since the last look at the whole file."""
    return (folder / _MARK).exists()


def clear(folder: Path) -> None:
    """The file is whole, or another one has taken its place."""
    with suppress(OSError):
        (folder / _MARK).unlink(missing_ok=True)
