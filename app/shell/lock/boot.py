"""Whether this computer was started again since a moment: then somebody has signed in to it anew."""

import time

from PySide6.QtCore import QSysInfo

_SLACK = 300.0
"""Seconds that two answers of the same start may lie apart."""


def boot_mark() -> str:
    """A mark of this start of the computer, to be kept and compared later."""
    name = bytes(QSysInfo.bootUniqueId().data()).decode("ascii", "replace")
    return name or f"{time.time() - time.monotonic():.0f}"


def is_another_start(kept: str, now: str) -> bool:
    """Whether two marks are of different starts; a mark that is missing proves nothing."""
    if not kept or not now or kept == now:
        return False
    try:
        return abs(float(kept) - float(now)) > _SLACK
    except ValueError:
        return True
