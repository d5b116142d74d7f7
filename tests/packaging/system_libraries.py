"""Libraries of the Linux system that come along in the program's folder, as the packages that brought them tell of them."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.shell.about.parts import LicenceText, Part
from tests.packaging.shipped_files import Entry

# What the copyright files say of the library itself (they speak of the whole source it was made from). Whatever the program brings along stands here.
LICENCES = {
    "libbrotli1": "MIT", "libbz2-1.0": "bzip2-1.0.6", "libcom-err2": "MIT", "libexpat1": "MIT", "libffi8": "MIT", "libfontconfig1": "HPND-sell-variant",
    "libfreetype6": "FTL", "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1", "libglib2.0-0": "LGPL-2.1-or-later", "libgssapi-krb5-2": "MIT",
    "libk5crypto3": "MIT", "libkeyutils1": "LGPL-2.1-or-later", "libkrb5-3": "MIT", "libkrb5support0": "MIT", "liblzma5": "LicenseRef-public-domain",
    "libpcre2-8-0": "BSD-3-Clause", "libpng16-16": "libpng-2.0", "libpython3.11": "PSF-2.0", "libssl3": "Apache-2.0",
    "libstdc++6": "GPL-3.0-or-later WITH GCC-exception-3.1", "libuuid1": "BSD-3-Clause", "libx11-6": "MIT", "libx11-xcb1": "MIT",
    "libxcb-cursor0": "MIT", "libxcb-glx0": "MIT", "libxcb-icccm4": "MIT", "libxcb-image0": "MIT", "libxcb-keysyms1": "MIT", "libxcb-randr0": "MIT",
    "libxcb-render-util0": "MIT", "libxcb-render0": "MIT", "libxcb-shape0": "MIT", "libxcb-shm0": "MIT", "libxcb-sync1": "MIT", "libxcb-util1": "MIT",
    "libxcb-xfixes0": "MIT", "libxcb-xkb1": "MIT", "libxkbcommon-x11-0": "MIT", "libxkbcommon0": "MIT", "libzstd1": "BSD-3-Clause", "zlib1g": "Zlib",
}  # fmt: skip
SYSTEM_FOLDERS = ("/lib", "/usr/lib")


def system_parts(binaries: Iterable[Entry]) -> list[Part]:
    """The Debian packages of the system's own libraries among ``binaries``; nothing elsewhere."""
    if not sys.platform.startswith("linux") or shutil.which("dpkg-query") is None:
        return []
    sources = sorted({str(Path(entry[1]).resolve()) for entry in binaries if entry[1].startswith(SYSTEM_FOLDERS)})
    return [_part(package) for package in sorted(set(packages_of(sources)))]


def packages_of(files: list[str]) -> Iterator[str]:
    """The package of each file that belongs to one."""
    wanted = [*files, *(file.removeprefix("/usr") for file in files)]
    told = subprocess.run(["dpkg-query", "--search", *wanted], capture_output=True, text=True, check=False).stdout if wanted else ""
    for line in told.splitlines():
        if not line.startswith("diversion"):
            yield line.partition(": ")[0].partition(",")[0]


def _part(package: str) -> Part:
    told = subprocess.run(["dpkg-query", "--show", "--showformat=${Version}", package], capture_output=True, text=True, check=True).stdout
    name = package.partition(":")[0]
    file = Path("/usr/share/doc") / name / "copyright"
    text = file.read_text(encoding="utf-8", errors="replace") if file.is_file() else ""
    texts = (LicenceText("copyright", text),) if text else ()
    return Part(name, told, LICENCES.get(name.removesuffix("t64"), licence_in(text)), texts, source=f"pkg:deb/debian/{name}@{told}")


def licence_in(text: str) -> str:
    """The licence of all files that a machine-readable copyright file names first; "" where it names none."""
    found = re.search(r"^Files: ?\*.*?^License: ?(\S[^\n]*)", text, re.MULTILINE | re.DOTALL)
    return found.group(1).strip() if found else ""


def not_looked_at(parts: Iterable[Part]) -> list[str]:
    """Packages among ``parts`` whose licence nobody has read."""
    return [part.name for part in parts if part.source.startswith("pkg:deb/") and part.name.removesuffix("t64") not in LICENCES]
