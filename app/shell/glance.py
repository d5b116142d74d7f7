"""The first sight of a desk: the page as it was left, while the program loads behind it.

A picture of the window is kept encrypted with the desk's settings and shown only if nothing was done since and window,
theme and text size are the same. Keys that are pressed meanwhile are not lost: they go to the page when it is there.
Loads next to nothing, because it is what a start waits for.
"""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Signal
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

PAGES = ("inventory",)
"""Pages that look the same later; one that shows the time of day does not."""


@dataclass(frozen=True)
class Look:
    """What must be the same for a picture to be true: page, size of the window in pixels, mode, text size, pixel ratio."""

    page: str
    width: int
    height: int
    mode: str
    text_size: int
    ratio: float


def picture_data(look: Look, image: QImage) -> dict[str, Any]:
    """What is kept: the look and the picture as PNG in base64."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return {"look": _plain(look), "dark": system_is_dark(), "picture": base64.b64encode(content.data()).decode("ascii")}


def picture_of(data: dict[str, Any], look: Look) -> QImage | None:
    """The picture in ``data``, if it was made for ``look``; None if it is of another one, or spoilt."""
    if data.get("look") != _plain(look) or data.get("dark") != system_is_dark():
        return None
    try:
        content = base64.b64decode(str(data.get("picture", "")), validate=True)
    except (binascii.Error, ValueError):
        return None
    image = QImage.fromData(QByteArray(content))
    if image.isNull():
        return None
    image.setDevicePixelRatio(look.ratio)
    return image


def system_is_dark() -> bool:
    """Whether the system shows dark; a picture made in the other mode is not shown."""
    return QGuiApplication.styleHints().colorScheme().name == "Dark"


def _plain(look: Look) -> list[str | int | float]:
    return [look.page, look.width, look.height, look.mode, look.text_size, look.ratio]


class GlanceView(QWidget):
    """Lies over the whole window until the page behind it is there."""

    painted = Signal()

    def __init__(self, window: QWidget, image: QImage) -> None:
        super().__init__(window)
        self._image = image
        self._keys: list[QKeyEvent] = []
        self._told = False
        self.setAccessibleName("Liaison Desk is opening")
        self.setGeometry(window.rect())
        self.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the picture."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.end()
        if not self._told:
            self._told = True
            self.painted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep what is typed for the page."""
        self._keys.append(event.clone())

    def finish(self) -> None:
        """The page is there: go, and give it the keys."""
        self.hide()
        keys, self._keys = self._keys, []
        for key in keys:
            target = QApplication.focusWidget()
            if target is not None and target is not self:
                QCoreApplication.sendEvent(target, key)
        self.deleteLater()
