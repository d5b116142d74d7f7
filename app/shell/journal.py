"""The log file: what the program did and which bug it met, never what a school keeps in it.

Text of exceptions and arguments can hold names, tags and paths, so only kinds and places in the code are written.
"""

import logging
import traceback
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path

_FILE_SIZE = 256 * 1024
_FILES_KEPT = 3


class Journal:
    """One rotated log file below a desk's folder."""

    def __init__(self, folder: Path) -> None:
        """Begin or continue ``folder``/log/liaison-desk.log. Without a writable folder nothing is kept."""
        self._logger = logging.Logger("liaison-desk", logging.INFO)  # noqa: LOG001 - one for each desk, not one for the process
        try:
            (folder / "log").mkdir(parents=True, exist_ok=True)
            handler: logging.Handler = RotatingFileHandler(
                folder / "log" / "liaison-desk.log",
                maxBytes=_FILE_SIZE,
                backupCount=_FILES_KEPT,
                encoding="utf-8",
                delay=True,
            )
        except OSError:
            handler = logging.NullHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        self._logger.addHandler(handler)

    def note(self, event: str) -> None:
        """Write one line about the program itself."""
        self._logger.info(event)

    def bug(self, report: str) -> None:
        """Write a bug as ``describe_bug`` gives it."""
        self._logger.error(report)

    def close(self) -> None:
        """Let go of the file."""
        for handler in list(self._logger.handlers):
            with suppress(OSError):  # what the disk does not take is not worth stopping for
                handler.close()
            self._logger.removeHandler(handler)


def describe_bug(error: BaseException) -> str:
    """The kind of ``error`` and the places in the code that led to it, with its causes; no values, no message text."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines += [_place(frame) for frame in traceback.extract_tb(current.__traceback__)]
        current = current.__cause__ or current.__context__
    return "\n".join(lines)


def _place(frame: traceback.FrameSummary) -> str:
    path = Path(frame.filename)
    inside = path.parts[path.parts.index("app") :] if "app" in path.parts else path.parts[-2:]
    return f"  {'/'.join(inside)}:{frame.lineno} {frame.name}"
