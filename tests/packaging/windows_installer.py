"""The installer for Windows, compiled by NSIS from the built program; makensis runs on Linux too, where it is tried."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from app.shell.about.version import project

SCRIPT = Path(__file__).resolve().parents[2] / "resources" / "installers" / "windows" / "liaison_desk.nsi"

PLACES = (os.environ.get("PATH", ""), r"C:\Program Files (x86)\NSIS")


def compiler() -> str | None:
    """NSIS's compiler, where it is installed."""
    return shutil.which("makensis", path=os.pathsep.join(PLACES))


def make_installer(folder: Path, into: Path, version: str = "", *, options: tuple[str, ...] = ()) -> Path:
    """Pack the program in ``folder``; gives the installer in ``into``. A warning of the compiler is an error."""
    version = version or str(project()["version"])
    installer = into.resolve() / f"LiaisonDesk-{version}-setup.exe"
    facts = [f"-DVERSION={version}", f"-DFOLDER={folder.resolve()}", f"-DOUTPUT={installer}"]
    subprocess.run([compiler() or "makensis", "-V2", "-WX", *options, *facts, SCRIPT], check=True)
    return installer
