"""The archive of Python's code in the built program: what every start reads lies there as it is, the rest is packed tightly."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
FIRST_PAGE = """
import app.main, app.shell.application
parts = app.main.make_parts()
app.main.programs.Program
import app.inventory.page.page, app.network.secrets, app.shell.chrome, app.shell.entry.sheet, app.shell.top_bar, app.store.glance
app.network.secrets.KeyringSecrets, app.shell.chrome.Chrome, app.shell.entry.sheet.EntryFrame, app.store.glance.keep
"""
"""Everything that the first painted page stands on."""


def loaded_by(code: str) -> list[str]:
    """The modules that a new interpreter has run after ``code``: those that wait to be asked for do not count."""
    asking = (
        "\nimport json, sys, types\nprint(json.dumps([name for name, module in sys.modules.items() if type(module) is types.ModuleType]))"
    )
    shown = subprocess.run([sys.executable, "-c", code + asking], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded: list[str] = json.loads(shown.stdout)
    return loaded


def archive_writer(own: type[Any], plain: Iterable[str]) -> type[Any]:
    """PyInstaller's ``own`` writer, which leaves the modules ``plain`` unpacked: unpacking takes longer than reading them."""
    unpacked = frozenset(plain)

    class QuickWriter(own):  # type: ignore[misc]
        @classmethod
        def _write_entry(cls, into: Any, entry: tuple[str, str, str], codes: Any) -> Any:
            cls._COMPRESSION_LEVEL = 0 if entry[0] in unpacked else 9
            return super()._write_entry(into, entry, codes)

    return QuickWriter
