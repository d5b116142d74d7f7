"""Facts about this copy and this computer for whoever is asked to help: nothing in them says who works here, where, or on what."""

from __future__ import annotations

import platform
import ssl
import sys
from collections.abc import Iterator, Mapping, Sequence

from PySide6.QtCore import QLocale, qVersion
from PySide6.QtGui import QGuiApplication, QScreen

from app.shell.about.parts import Part
from app.ui.theme import ThemeState


def system_facts(version: str, parts: Sequence[Part], theme: ThemeState) -> str:
    """A line for each fact. No name of a person, a computer, a school or a folder is among them."""
    return "\n".join(f"{name}: {fact}" for name, fact in _facts(version, {part.name: part.version for part in parts}, theme))


def _facts(version: str, versions: Mapping[str, str], theme: ThemeState) -> Iterator[tuple[str, str]]:
    yield "Liaison Desk", f"{version}, {'as installed' if getattr(sys, 'frozen', False) else 'from its source'}"
    yield "System", f"{system_name()}, {platform.machine()}"
    yield "Python", platform.python_version()
    yield "Qt", f"{qVersion()}, PySide {versions.get('PySide6_Essentials', '?')}, {QGuiApplication.platformName()}"
    yield "Database", f"sqlcipher3 {versions.get('sqlcipher3', '?')}"
    yield "Encryption", ssl.OPENSSL_VERSION
    yield "Language", QLocale.system().name()
    yield "Screens", "; ".join(map(_screen, QGuiApplication.screens())) or "none"
    yield "Look", f"{theme.mode}, text {round(theme.scale * 100)} %"


def system_name() -> str:
    """The system and its version as people call it."""
    if platform.system() == "Linux":
        try:
            named = platform.freedesktop_os_release().get("PRETTY_NAME", "")
        except OSError:
            named = ""
        return f"{named or 'Linux'}, kernel {platform.release().partition('-')[0]}"
    if platform.system() == "Darwin":
        return f"macOS {platform.mac_ver()[0]}"
    return f"{platform.system()} {platform.release()} ({platform.version()})"


def _screen(screen: QScreen) -> str:
    size = screen.size()
    return f"{size.width()}×{size.height()} at {screen.devicePixelRatio():g}"
