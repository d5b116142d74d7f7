"""Which ways through the program an input takes: steps from line to line, in the program's own files and in parsers beside it.

To watch every step makes a reader ten times as slow, so that only a sample of inputs is watched.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

_APP = str(Path(__file__).parents[2] / "app")
_BESIDE = ("markdown_it", "email", "tomllib", "csv", "zipfile", "html")


class PathsTaken:
    """All steps taken so far."""

    def __init__(self) -> None:
        self._steps: set[tuple[CodeType, int, int]] = set()
        self._watched: dict[CodeType, bool] = {}
        self._last: dict[FrameType, int] = {}

    def __len__(self) -> int:
        return len(self._steps)

    def widened_by(self, call: Callable[[], object]) -> bool:
        """Whether a call takes a step that none took before. Raises nothing of its own."""
        before = len(self._steps)
        sys.settrace(self._enter)
        try:
            call()
        finally:
            sys.settrace(None)
            self._last.clear()
        return len(self._steps) > before

    def _enter(self, frame: FrameType, event: str, _: Any) -> Any:
        code = frame.f_code
        watched = self._watched.get(code)
        if watched is None:
            name = code.co_filename
            watched = self._watched[code] = name.startswith(_APP) or any(f"/{part}" in name for part in _BESIDE)
        return self._step if watched else None

    def _step(self, frame: FrameType, event: str, _: Any) -> Any:
        if event == "line":
            line = frame.f_lineno
            self._steps.add((frame.f_code, self._last.get(frame, 0), line))
            self._last[frame] = line
        return self._step
