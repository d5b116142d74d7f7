"""Files under a message: each with its name and size, to open or to save."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from app.language import tr, trn
from app.tickets.page.received_files import may_open, safe_name
from app.ui.buttons import plain_tip
from app.ui.page_header import WrapRow
from app.ui.widgets import QuietButton

_SHOWN_NAME = 34
_KILO = 1000


@dataclass(frozen=True, slots=True)
class FileLine:
    """One file: the id of its record, its name as somebody wrote it, its size in bytes, whether its contents are kept here, and where."""

    id: str
    name: str
    size: int
    kept: bool = True
    picture: bool = False
    blob: str = ""


def size_in_words(size: int) -> str:
    """Bytes as people say them: "740 bytes", "12 kB", "3.4 MB"."""
    if size < _KILO:
        return trn(size, "{number} byte", "{number} bytes")
    if size < _KILO * _KILO:
        return tr("{size} kB", size=round(size / _KILO))
    return tr("{size:,.1f} MB", size=size / _KILO / _KILO)


class AttachmentRow(QWidget):
    """Buttons with a small menu. Signals ``open_wanted`` and ``save_wanted`` carry the FileLine."""

    open_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, files: Sequence[FileLine], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = WrapRow(spacing=6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self._row)
        for file in files:
            self._row.add(self._button(file))

    def _button(self, file: FileLine) -> QuietButton:
        name = safe_name(file.name)
        shown = name if len(name) <= _SHOWN_NAME else f"{name[: _SHOWN_NAME - 8]}…{name[-7:]}"
        button = QuietButton(f"{shown} · {size_in_words(file.size)}", "image" if file.picture else "file-text")
        button.setAccessibleName(tr("File {name}, {size}", name=name, size=size_in_words(file.size)))
        button.setToolTip(plain_tip(name))
        if not file.kept:
            button.setEnabled(False)
            button.setToolTip(tr("This file is too large to be kept here. Look at it at the helpdesk."))
            return button
        menu = QMenu(button)
        if may_open(file.name):
            menu.addAction(tr("Open")).triggered.connect(lambda: self.open_wanted.emit(file))
        menu.addAction(tr("Save as…")).triggered.connect(lambda: self.save_wanted.emit(file))
        button.setMenu(menu)
        return button
