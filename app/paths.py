"""Where the program finds its own files and keeps a person's."""

import sys
from pathlib import Path

import platformdirs


def resource(name: str) -> Path:
    """The file or folder ``name`` (with ``/``) below ``resources/``, in a checkout and in the frozen program alike."""
    base = getattr(sys, "_MEIPASS", None)
    root = Path(base) if base else Path(__file__).resolve().parent.parent
    return root / "resources" / name


def desks_folder() -> Path:
    """The folder of this user that holds one folder for each desk (profile); it need not exist yet."""
    return Path(platformdirs.user_data_dir("LiaisonDesk", appauthor=False)) / "desks"
