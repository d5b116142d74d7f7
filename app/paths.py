"""Where the program finds its own files and keeps a person's."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from app.late import late

if TYPE_CHECKING:
    import platformdirs
else:
    platformdirs = late("platformdirs")

_ROOT = Path(getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parent.parent)
_RESOURCES = _ROOT / "resources"


def resource(name: str) -> Path:
    """The file or folder ``name`` (with ``/``) below ``resources/``, in a checkout and in the frozen program alike."""
    return _RESOURCES / name


def documents() -> Path:
    """The folder of the help and of what else is written for those who use the program; the same in the frozen program."""
    return _ROOT / "docs"


def desks_folder() -> Path:
    """The folder of this user that holds one folder for each desk (profile); it need not exist yet."""
    return Path(platformdirs.user_data_dir("LiaisonDesk", appauthor=False)) / "desks"
