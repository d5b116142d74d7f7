"""The quiet strip below the page: what just happened, with Undo or another step; and the list behind the bell."""

from collections import deque
from datetime import datetime

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.shell.tint import tinted, tinted_picture
from app.ui.notices import Notice
from app.ui.texts import restyle
from app.ui.theme import ThemeState
from app.ui.widgets import QuietButton

_STAYS = 9000
"""Milliseconds a strip stays that wants nothing from anybody."""
_KEPT = 30
_ICONS = {"ok": "check", "warn": "triangle-alert", "bad": "circle-alert", "info": "info", "neutral": "check"}


class NoticeStrip(QFrame):
    """One notice at a time; what went wrong stays until it is closed."""

    undo_clicked = Signal()

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self.setObjectName("noticeStrip")
        self.setProperty("strip", True)
        self._theme = theme
        self._notice: Notice | None = None
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setObjectName("noticeText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._step = QuietButton("Undo")
        self._step.clicked.connect(self._do_step)
        self._close = QToolButton()
        self._close.setObjectName("closeStrip")
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip("Close this message")
        self._close.setAccessibleName("Close this message")
        self._close.clicked.connect(self.put_away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self._time_is_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for part in (self._mark, self._text, self._step, self._close):
            row.addWidget(part)
        row.setStretch(1, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; "" while nothing is."""
        return self._text.text() if self._notice is not None else ""

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` instead of the one before."""
        self._notice = notice
        self._text.setText(notice.text)
        self._step.setText(notice.button or "Undo")
        self._step.setAccessibleName(notice.button or f"Undo: {notice.text}")
        self._step.setVisible(notice.undoable or notice.run is not None)
        self.setProperty("tone", notice.tone)
        self.setAccessibleName(notice.text)
        for part in (self, self._text, self._step):
            restyle(part)
        self.paint_icons()
        self.show()
        if notice.tone == "bad":
            self._timer.stop()
        else:
            self._timer.start()

    def withdraw(self, words: str) -> None:
        """Take the strip away if it says just that."""
        if self.text == words:
            self.put_away()

    def put_away(self) -> None:
        """Take the strip away."""
        self._timer.stop()
        self._notice = None
        self.hide()

    def paint_icons(self) -> None:
        """Tint the icons as the theme is now."""
        tone = self._notice.tone if self._notice is not None else "neutral"
        self._mark.setPixmap(tinted_picture(self._theme, _ICONS.get(tone, "info"), "soft" if tone == "neutral" else tone, 16))
        self._close.setIcon(tinted(self._theme, "x", "soft", 16))

    def _time_is_up(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start()
        else:
            self.put_away()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _do_step(self) -> None:
        notice = self._notice
        self.put_away()
        if notice is not None and notice.run is not None:
            notice.run()
        elif notice is not None and notice.undoable:
            self.undo_clicked.emit()


class NoticePanel(QFrame):
    """What was said since the program started, newest first, below the bell."""

    unread_changed = Signal(int)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("noticePanel")
        self._kept: deque[tuple[datetime, Notice]] = deque(maxlen=_KEPT)
        self._unread = 0
        self._list = QListWidget()
        self._list.setAccessibleName("Notices")
        self._list.setWordWrap(True)
        self._list.itemActivated.connect(self._follow)
        self._list.itemClicked.connect(self._follow)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._empty = QLabel("Nothing to tell. What happens while you work is listed here.")
        self._empty.setObjectName("entryWords")
        self._empty.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addWidget(self._empty)
        column.addWidget(self._list)
        self.hide()

    def keep(self, notice: Notice) -> None:
        """Keep ``notice``; one that asks for attention counts as unread."""
        self._kept.appendleft((datetime.now().astimezone(), notice))
        if (notice.by_itself or notice.tone in ("warn", "bad")) and not self.isVisible():
            self._unread += 1
            self.unread_changed.emit(self._unread)

    def toggle(self, below: QWidget) -> None:
        """Show the panel below the bell, or take it away."""
        if self.isVisible():
            self.hide()
            return
        self._list.clear()
        for moment, notice in self._kept:
            item = QListWidgetItem(f"{moment.hour}:{moment.minute:02}  {notice.text}")
            item.setData(Qt.ItemDataRole.UserRole, notice.run if notice.by_itself else None)
            self._list.addItem(item)
        self._empty.setVisible(not self._kept)
        self._list.setVisible(bool(self._kept))
        window = self._window
        width = min(440, window.width() - 24)
        corner = below.mapTo(window, QPoint(below.width(), below.height() + 4))
        height = min(320, sum(map(self._list.sizeHintForRow, range(self._list.count()))) + 34) if self._kept else 90
        self.setGeometry(max(12, min(corner.x(), window.width() - 12) - width), corner.y(), width, height)
        self.show()
        self.raise_()
        self._list.setFocus()
        self._unread = 0
        self.unread_changed.emit(0)

    def choose(self, row: int) -> None:
        """Choose a line, the newest is 0."""
        self._follow(self._list.item(row))

    def _follow(self, item: QListWidgetItem) -> None:
        """Go where a notice leads that came by itself; a step such as Undo belongs to its moment."""
        run = item.data(Qt.ItemDataRole.UserRole)
        if run is not None and self.isVisible():
            self.hide()
            run()
