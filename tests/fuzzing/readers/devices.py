"""What comes by hand: photos, and the keys of a scanner. These need Qt."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QEvent, QLoggingCategory, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.ui.images import LONGEST_SIDE, prepared_photo, thumbnail
from app.ui.scanner import SHORTEST, Scanner
from tests.fuzzing.mutation import line_mutation
from tests.fuzzing.reader import Reader
from tests.fuzzing.structures import png_mutation
from tests.ui.test_images import encoded, picture, turned_jpeg


@lru_cache(maxsize=1)
def _quiet() -> None:
    """Qt tells of each photo that is damaged; here nearly all are."""
    QLoggingCategory.setFilterRules("qt.gui.imageio*=false")


def _photo(data: bytes) -> object:
    """A photo from a file, and one that was kept."""
    _quiet()
    thumbnail(data, 64)
    made = prepared_photo(data)
    image = QImage.fromData(made)
    assert not image.isNull()
    assert max(image.width(), image.height()) <= LONGEST_SIDE
    return len(made)


class _Field(QWidget):
    """A window with a field, and a scanner on a clock of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 100.0
        self.codes: list[str] = []
        self.field = QLineEdit(self)
        self.scanner = Scanner(self, clock=lambda: self.now)
        self.scanner.scanned.connect(self.codes.append)
        self.scanner._receiver = lambda: self.field  # type: ignore[method-assign]  # no window is in front here

    def key(self, kind: QEvent.Type, key: int, text: str, modifiers: Qt.KeyboardModifier) -> None:
        """A key, as the system tells of it."""
        self.scanner.eventFilter(self.field, QKeyEvent(kind, key, modifiers, text))


@lru_cache(maxsize=1)
def _field() -> _Field:
    if QApplication.instance() is None:
        _application()
    return _Field()


@lru_cache(maxsize=1)
def _application() -> QApplication:
    """Kept, for without it nothing of Qt's windows works."""
    return QApplication([])


_MODIFIERS = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


def _keys(data: bytes) -> object:
    """Three bytes a key: how long after the one before, how it is pressed, which one."""
    window = _field()
    window.codes.clear()
    window.field.clear()
    for at in range(0, min(len(data), 150) - 2, 3):
        gap, how, sign = data[at : at + 3]
        window.now += (gap - 8) / 1000
        kind = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)[how % 3]
        key, text = (Qt.Key.Key_Return.value, "\r") if sign in (10, 13) else (sign, chr(sign) if sign < 250 else "\ud83d")
        window.key(kind, key, text, _MODIFIERS[(how // 4) % 8 % 4 if how > 200 else 0])
    window.scanner.release()
    assert all(len(code) >= SHORTEST and code == code.strip() for code in window.codes)
    return window.codes


def _photos() -> list[bytes]:
    small = picture(24, 16)
    return [
        encoded(small),
        encoded(small, "JPEG"),
        encoded(small, "BMP"),
        turned_jpeg(),
        encoded(small, "WEBP") if _has_webp() else encoded(small, "PPM"),
    ]


def _has_webp() -> bool:
    try:
        return bool(encoded(picture(1, 1), "WEBP"))
    except AssertionError:
        return False


def _bursts() -> list[bytes]:
    scan = b"".join(bytes((2, 0, sign)) + bytes((2, 1, sign)) for sign in b"PV-00123\n")
    typed = b"".join(bytes((120, 0, sign)) + bytes((60, 1, sign)) for sign in b"Maria\n")
    return [scan, typed, scan[:20] + typed]


READERS = (
    Reader("photo", "photos of every kind", _photo, _photos, png_mutation(b"IHDR", b"IDAT", b"IEND", b"\xff\xd8", b"\xff\xda", b"\xff\xe1", b"Exif\0\0", b"GIF89a", b"BM", b"RIFF", b"WEBPVP8 ", b"\x7f\xff\xff\xff"), 20_000),
    Reader("scanner", "keys, of a scanner and of a person", _keys, _bursts, line_mutation(b"\0\0\n", b"\x02\0P", b"\xff\xff\xff"), 20_000),
)  # fmt: skip
