"""Settings: what this program is, and whose work it stands on."""

from collections.abc import Iterator
from importlib import metadata

from PySide6.QtWidgets import QPlainTextEdit

from app.shell.settings.page import SettingsColumn
from app.ui.widgets import text

PARTS = (
    ("PySide6-Essentials", "LGPL-3.0"),
    ("shiboken6", "LGPL-3.0"),
    ("SQLAlchemy", "MIT"),
    ("sqlcipher3", "zlib; SQLCipher: BSD-3-Clause"),
    ("orjson", "MPL-2.0, Apache-2.0 or MIT"),
    ("rapidfuzz", "MIT"),
    ("keyring", "MIT"),
    ("platformdirs", "MIT"),
    ("reportlab", "BSD-3-Clause"),
    ("uharfbuzz", "Apache-2.0; HarfBuzz: MIT"),
    ("python-bidi", "LGPL-3.0"),
    ("python-calamine", "MIT"),
    ("XlsxWriter", "BSD-2-Clause"),
    ("segno", "BSD-3-Clause"),
    ("pypdfium2", "Apache-2.0 or BSD-3-Clause; PDFium: BSD-3-Clause"),
    ("charset-normalizer", "MIT"),
)
_FONTS = (
    ("Atkinson Hyperlegible Next", "SIL Open Font License 1.1"),
    ("Noto Sans", "SIL Open Font License 1.1"),
    ("Vazirmatn", "SIL Open Font License 1.1"),
    ("Droid Sans Fallback", "Apache-2.0"),
    ("Lucide icons", "ISC"),
)


class AboutSettings(SettingsColumn):
    """Version, promises, licences."""

    def __init__(self, version: str) -> None:
        super().__init__()
        pane = self.add_pane(f"Liaison Desk {version}")
        pane.body.addWidget(text(_PROMISE, "soft", wrap=True))
        licences = self.add_pane("Built on the work of others")
        listed = QPlainTextEdit("\n".join(licence_lines()))
        listed.setReadOnly(True)
        listed.setAccessibleName("Licences")
        listed.setMinimumHeight(280)
        licences.body.addWidget(listed)


def licence_lines() -> Iterator[str]:
    """The parts of the program with their versions, where known, and licences."""
    for name, licence in PARTS:
        try:
            version = f" {metadata.version(name)}"
        except metadata.PackageNotFoundError:
            version = ""
        yield f"{name}{version}: {licence}"
    for name, licence in _FONTS:
        yield f"{name}: {licence}"


_PROMISE = "Everything stays on this computer, encrypted. No telemetry, no account. What you enter is yours: export all of it at any time, as open files, under Safety."
