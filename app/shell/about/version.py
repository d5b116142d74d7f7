"""The version of this copy of the program."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.paths import resource

FILE = "version.txt"
"""Written where the program is built; a checkout has none."""
_PROJECT = Path(__file__).resolve().parents[3] / "pyproject.toml"


def program_version() -> str:
    """What was written when this copy was built, or in a checkout what the project's own file says."""
    file = resource(FILE)
    return file.read_text(encoding="ascii").strip() if file.is_file() else str(project()["version"])


def project() -> Mapping[str, Any]:
    """The facts of ``pyproject.toml`` about the project; only in a checkout. Raises OSError where there is none."""
    return dict(tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"])
