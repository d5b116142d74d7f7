"""The Debian package of a built program: its folder, a menu entry, a picture, and how to find it from a terminal."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.shell.about.version import project
from tests.packaging.shipped_files import asked_of_libraries
from tests.packaging.system_libraries import packages_of

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "resources" / "installers" / "linux"
ICONS = ROOT / "resources" / "icons"
NAME, APPLICATION = "liaison-desk", "org.liaisondesk.LiaisonDesk"
MAINTAINER = "The Liaison Desk maintainers <maintainers@liaisondesk.example>"
# What is asked for when something is printed; without it all else works.
RECOMMENDED = ("libcups2",)


def make_deb(folder: Path, into: Path, version: str = "") -> Path:
    """Pack the program in ``folder``; gives the package's file in ``into``."""
    version = version or str(project()["version"])
    architecture = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    package = into / f"{NAME}_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(dir=into) as work:
        root = Path(work) / "root"
        _lay_out(folder, root, version)
        _write_control(root, version, architecture)
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z1", "--build", root, package], check=True, stdout=subprocess.DEVNULL)
    return package


def _lay_out(folder: Path, root: Path, version: str) -> None:
    shutil.copytree(folder, root / "usr/lib" / NAME, copy_function=os.link, symlinks=True)
    _link(root / "usr/bin" / NAME, f"../lib/{NAME}/LiaisonDesk")
    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH") or datetime.now(UTC).timestamp()), UTC)
    filled = {"@VERSION@": version, "@DATE@": f"{day:%Y-%m-%d}"}
    _write(root / "usr/share/applications" / f"{APPLICATION}.desktop", (SOURCES / f"{APPLICATION}.desktop").read_text(encoding="utf-8"))
    kinds = (SOURCES / f"{APPLICATION}.mime.xml").read_text(encoding="utf-8")
    _write(root / "usr/share/mime/packages" / f"{APPLICATION}.xml", kinds)
    _write(root / "usr/share/metainfo" / f"{APPLICATION}.metainfo.xml", _filled(f"{APPLICATION}.metainfo.xml", filled))
    _write(root / "usr/share/doc" / NAME / "copyright", (SOURCES / "copyright").read_text(encoding="utf-8"))
    news = f"{NAME} ({version}) stable; urgency=medium\n\n  * Version {version}.\n\n -- {MAINTAINER}  {day:%a, %d %b %Y %H:%M:%S} +0000\n"
    _write(root / "usr/share/doc" / NAME / "changelog.gz", news)
    _write(root / "usr/share/man/man1" / f"{NAME}.1.gz", _filled(f"{NAME}.1", filled))
    _write(root / "usr/share/lintian/overrides" / NAME, (SOURCES / "lintian-overrides").read_text(encoding="utf-8"))
    for place, picture in (("scalable", "liaison_desk.svg"), ("256x256", "liaison_desk.png")):
        target = root / "usr/share/icons/hicolor" / place / "apps" / f"{APPLICATION}{Path(picture).suffix}"
        target.parent.mkdir(parents=True)
        shutil.copyfile(ICONS / picture, target)
    for path in root.rglob("*"):
        if not path.is_symlink() and not path.is_relative_to(root / "usr/lib"):
            path.chmod(0o755 if path.is_dir() else 0o644)


def _write_control(root: Path, version: str, architecture: str) -> None:
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    asked = sorted(set(asked_packages(root / "usr/lib" / NAME)))
    fields = {
        "Package": NAME,
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join(name for name in asked if not name.startswith(RECOMMENDED)),
        "Recommends": ", ".join(name for name in asked if name.startswith(RECOMMENDED)),
        "Section": "education",
        "Priority": "optional",
        "Description": "desk of a school's technology liaison\n"
        " Checklists, tickets, inventory, sessions and cover for the teacher who keeps a\n"
        " school's devices in order. Works without a network; what it keeps is encrypted.",
    }
    _write(root / "DEBIAN/control", "".join(f"{name}: {value}\n" for name, value in fields.items() if value))
    (root / "DEBIAN").chmod(0o755)


def asked_packages(folder: Path) -> Iterator[str]:
    """The packages of the libraries that the program asks of the system; the C library's at least in the version of here."""
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    brought = {path.name for path in folder.rglob("*")}
    asked = {
        name
        for file in files
        if file.suffix == ".so" or ".so." in file.name or os.access(file, os.X_OK)
        for name in asked_of_libraries(str(file))
    }
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    places = dict(re.findall(r"^\s*(\S+) \(.*\) => (\S+)$", listing, re.MULTILINE))
    for package in packages_of(sorted(str(Path(places[name]).resolve()) for name in asked - brought if name in places)):
        name = package.partition(":")[0]
        yield f"{name} (>= {platform.libc_ver()[1]})" if name == "libc6" else _either_name(name)


def _either_name(package: str) -> str:
    """A package that newer systems call by another name since time has 64 bits."""
    plain = package.removesuffix("t64")
    return f"{plain} | {plain}t64" if plain in ("libcups2", "libglib2.0-0") else package


def _filled(name: str, values: dict[str, str]) -> str:
    text = (SOURCES / name).read_text(encoding="utf-8")
    for mark, value in values.items():
        text = text.replace(mark, value)
    return text


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0) if path.suffix == ".gz" else text.encode())


def _link(path: Path, target: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.symlink_to(target)
