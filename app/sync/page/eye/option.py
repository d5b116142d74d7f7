"""One value to choose: what it says, who gave it and when, and the key that chooses it."""

from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from app.language import marked, tr
from app.sync.rules.eye import Side, signed
from app.ui.widgets import Badge, restyle, text

NOTHING = marked("Nothing")


class Option(QFrame):
    """A frame with a round button; a click anywhere in it chooses. ``chosen`` when it becomes the one."""

    chosen = Signal()

    def __init__(self, key: str, name: str, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("option", True)
        self.button = QRadioButton()
        self.button.setAccessibleName(name)
        self.button.toggled.connect(self._mark)
        self._key = text(key, "key")
        self._key.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        if not key:
            self._key.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(8)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(body, 1)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        body.installEventFilter(self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def choose(self) -> None:
        """Make it the one."""
        self.button.setChecked(True)

    @property
    def is_chosen(self) -> bool:
        """Whether it is the one."""
        return self.button.isChecked()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere chooses."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose()
            self.button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Who begins to type in it has chosen it."""
        if event.type() == QEvent.Type.FocusIn:
            self.choose()
        return super().eventFilter(watched, event)

    def _mark(self, chosen: bool) -> None:
        self.setProperty("chosen", chosen)
        restyle(self)
        if chosen:
            self.chosen.emit()


def side_option(number: int, side: Side, picture: QWidget | None = None) -> Option:
    """A value that somebody gave; ``picture`` shows it when words can't."""
    now = datetime.now(UTC)
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    words = side.words or tr(NOTHING)
    if picture is not None:
        column.addWidget(picture)
    else:
        column.addWidget(text(words, "strong" if side.words else "soft", wrap=True))
    if side.note:
        column.addWidget(text(side.note[:1].upper() + side.note[1:], "soft", wrap=True))
    by = [signed(author, now) for author in side.authors]
    for line in by:
        column.addWidget(text(line, "soft", wrap=True))
    if side.shown:
        column.addWidget(Badge(tr("Shown now"), "info"))
    column.addStretch()
    spoken = words if picture is None else tr("This version")
    shown = tr("shown now") if side.shown else ""
    return Option(str(number) if number < 10 else "", ", ".join(filter(None, (spoken, "; ".join(by), shown))), body)
