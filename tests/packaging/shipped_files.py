"""What of the collected files the program ships: Qt's plugins that it uses, its own languages, and the libraries that anything of this needs."""

from __future__ import annotations

import posixpath
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from importlib import metadata
from pathlib import Path, PurePosixPath

from app.shell.about.parts import Part, plain_name
from app.shell.help.library import READERS

Entry = tuple[str, str, str]
"""A collected file as PyInstaller knows it: its path in the program's folder, where it comes from, and its kind."""

LANGUAGES = ("en", "es")
"""The program's own; what a library brings for others is left out."""
QT_PLUGINS = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg", "qwebp"),
    "networkinformation": ("qnetworklistmanager", "qnetworkmanager", "qscnetworkreachability"),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
    "xcbglintegrations": ("qxcb-egl-integration", "qxcb-glx-integration"),
}
"""Kind of plugin → the ones that a window of widgets, photos, printing and the state of the network ask for."""
# What speaks to a service of the system must be the system's own: its print service, its message bus (and what these two bring along).
OF_THE_SYSTEM = ("cups", "dbus-1")
# Of no use to a window of widgets; on systems where a library can't be asked what it needs, they are found by name.
UNUSED_LIBRARIES = ("Qt6Qml", "Qt6Quick", "Qt6VirtualKeyboard", "QtQml", "QtQuick", "QtVirtualKeyboard", "opengl32sw")
# A plugin of Pillow for pictures that nobody can choose here, with five megabytes of libraries.
UNUSED_EXTENSIONS = ("PIL/_avif.", "PIL/_imagingtk.")
UNUSED_MODULES = [
    *("IPython", "PyInstaller", "_pytest", "hypothesis", "mypy", "numpy", "psutil", "pygments", "pytest", "pytz", "setuptools", "tests", "tkinter"),
    *("doctest", "ensurepip", "idlelib", "lib2to3", "pdb", "pydoc_data", "sqlite3", "_sqlite3", "unittest", "xmlrpc"),
    *("PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtSql", "PySide6.QtTest", "PySide6.QtUiTools"),
    *("sqlalchemy.dialects.mssql", "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle"),
    "readline",  # GNU Readline is under the GPL, and nobody types at a prompt here
]  # fmt: skip

UNUSED_HOOKS = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil")
"""What PyInstaller runs before every start for programs that look for source, start processes of their own or list packages."""


def is_used(entry: Entry) -> bool:
    """Whether a collected file belongs into the program, by its place and name."""
    path = PurePosixPath(entry[0].replace("\\", "/"))
    if any(part.removeprefix("lib").startswith(UNUSED_LIBRARIES) for part in path.parts) or path.as_posix().startswith(UNUSED_EXTENSIONS):
        return False
    if len(path.parts) == 1 and path.name.startswith(tuple(f"lib{name}." for name in OF_THE_SYSTEM)):
        return False
    if path.parts[:2] == ("resources", "installers") or (path.parts[:2] == ("resources", "languages") and path.suffix == ".ts"):
        return False
    if "plugins" in path.parts[:-2] and path.parts[0] == "PySide6":
        return path.name.removeprefix("lib").partition(".")[0].startswith(QT_PLUGINS.get(path.parent.name, ()))
    if "translations" in path.parts:
        return path.stem in {f"qtbase_{language}" for language in LANGUAGES}
    if "locale-data" in path.parts:
        return path.name == "LICENSE.unicode" or path.name.split(".")[0].split("_")[0] in ("root", *LANGUAGES)
    return True


def asked_of_libraries(path: str) -> set[str]:
    """File names of the shared libraries that the one at ``path`` itself asks for (``ldd`` would name theirs as well)."""
    told = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=False).stdout
    return {words[1] for words in map(str.split, told.splitlines()) if words[:1] == ["NEEDED"]}


def is_only_asked_for(entry: Entry) -> bool:
    """Whether a file is there only because another one may ask for it by name."""
    folder = PurePosixPath(entry[0]).parent.as_posix()
    return entry[2] == "BINARY" and (folder in (".", "PySide6/Qt/lib", "PySide6/lib") or folder.endswith(".libs"))


def needed(entries: Iterable[Entry], asked_of: Callable[[str], set[str]] = asked_of_libraries) -> list[Entry]:
    """``entries`` less the shared libraries that none of the others leads to."""
    collected = list(entries)
    libraries = {PurePosixPath(entry[0]).name: entry for entry in collected if is_only_asked_for(entry)}
    waiting = [entry for entry in collected if not is_only_asked_for(entry) and entry[2] in ("BINARY", "EXTENSION")]
    waiting += [entry for name, entry in libraries.items() if name.startswith(("libpython", "Python"))]
    reached = set(waiting)
    while waiting:
        for name in asked_of(waiting.pop()[1]):
            entry = libraries.get(name)
            if entry is not None and entry not in reached:
                reached.add(entry)
                waiting.append(entry)
    return [entry for entry in collected if not is_only_asked_for(entry) or entry in reached]


def shipped(entries: Sequence[Entry]) -> list[Entry]:
    """What the program's folder holds of the collected ``entries``."""
    used = [entry for entry in entries if is_used(entry)]
    kept = needed(used) if sys.platform.startswith("linux") else used
    places = {posixpath.normpath(entry[0]) for entry in kept}
    return [entry for entry in kept if entry[2] != "SYMLINK" or target_of(entry) in places]


def documents(root: Path) -> list[tuple[str, str]]:
    """The help and the readers' pages with their pictures, which F1 shows: each file, and its folder in the program's."""
    files = [
        *(root / "docs" / name for name in READERS),
        *(root / "docs" / "help").rglob("*.md"),
        *(root / "docs" / "screenshots").glob("*.png"),
    ]
    return [(str(file), file.parent.relative_to(root).as_posix()) for file in sorted(files)]


def target_of(link: Entry) -> str:
    """Where a link among the collected files leads."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(link[0]), link[1]))


def strangers(modules: Iterable[str], parts: Iterable[Part], owners: Mapping[str, Sequence[str]] | None = None) -> list[str]:
    """Packages of libraries that came along though no part of the program asks for them: an optional import of somebody else's."""
    owners = metadata.packages_distributions() if owners is None else owners
    known = {plain_name(part.name) for part in parts}
    found = {name.partition(".")[0] for name in modules}
    return sorted(name for name in found if name in owners and not {plain_name(owner) for owner in owners[name]} & known)
