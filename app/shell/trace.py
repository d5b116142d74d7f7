"""Milestones of the start, for those who measure it: one JSON line each in the file that LIAISON_DESK_TRACE names."""

import json
import os
import time
from pathlib import Path


class Trace:
    """Writes milestones where the environment asks for it; otherwise does nothing."""

    def __init__(self) -> None:
        self._file = os.environ.get("LIAISON_DESK_TRACE", "")

    @property
    def wanted(self) -> bool:
        """Whether anybody measures."""
        return bool(self._file)

    def mark(self, name: str) -> None:
        """The program has come as far as ``name`` ("shown", "opened", "painted"); with the processor time until then."""
        if not self._file:
            return
        with Path(self._file).open("a", encoding="utf-8") as lines:
            lines.write(json.dumps({"mark": name, "seconds": time.time(), "worked": time.process_time()}) + "\n")
