"""What takes seconds to make and is only read or copied afterwards: made once for all processes of a run."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile

from tests.patience import PATIENCE


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder that ``make`` has filled: by whichever process comes first, while others that want it wait."""
    base = factory.getbasetemp()
    place = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / name
    place.mkdir(exist_ok=True)
    making, folder, made = QLockFile(str(place / "making")), place / "made", place / "is made"
    making.setStaleLockTime(0)
    assert making.tryLock(PATIENCE), f"whoever makes {name} does not come to an end"
    try:
        if not made.exists():
            folder.mkdir()
            make(folder)
            made.touch()
    finally:
        making.unlock()
    return folder
