"""The list behind the bell: what was said since the program started."""

from collections import deque
from datetime import datetime

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.language import tr
from app.moments import time_of_day
from app.ui.notices import Notice

_KEPT = 30


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
        self._list.setAccessibleName(tr("Notices"))
        self._list.setWordWrap(True)
        self._list.itemActivated.connect(self._follow)
        self._list.itemClicked.connect(self._follow)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._empty = QLabel(tr("Nothing to tell. What happens while you work is listed here."))
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
            item = QListWidgetItem(f"{time_of_day(moment)}  {notice.text}")
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
