"""What is wrong with the checklist, in sentences; Enter or a click leads there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.troubleshooting.rules.validation import Problem
from app.ui.icons import icon, scaled
from app.ui.texts import text

_PROBLEM = Qt.ItemDataRole.UserRole


class TroubleList(QWidget):
    """Signal ``opened``: the key of the part, and the field."""

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.summary = text("", "strong", wrap=True)
        self.list = QListWidget()
        self.list.setObjectName("checklistTroubles")
        self.list.setAccessibleName("What is wrong")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.summary)
        column.addWidget(self.list)
        self.list.itemClicked.connect(self._open)
        self.list.itemActivated.connect(self._open)
        self._shown: list[Problem] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fit)
        self.dress()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """List them; the line that was current stays."""
        if self._shown == list(problems):
            return
        self._shown = list(problems)
        row = self.list.currentRow()
        self.list.clear()
        for problem in problems:
            item = QListWidgetItem(icon("circle-alert", "bad"), problem.words)
            item.setData(_PROBLEM, (problem.part, problem.field))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(problems) - 1))
        self.list.setVisible(bool(problems))
        self._soon.start()
        count = len(problems)
        words = "1 thing keeps it from being used:" if count == 1 else f"{count} things keep it from being used:"
        self.summary.setText(words if count else "Every answer leads on, and every way ends. It can be used.")

    def dress(self) -> None:
        """Draw the signs again in new colours."""
        self.list.setIconSize(QSize(scaled(18), scaled(18)))
        self._soon.start()
        for row in range(self.list.count()):
            self.list.item(row).setIcon(icon("circle-alert", "bad"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the sentences wrap elsewhere."""
        super().resizeEvent(event)
        self._soon.start()

    def _fit(self) -> None:
        """As high as its sentences, but no higher than some of them."""
        rows = sum(max(self.list.sizeHintForRow(row), 0) for row in range(self.list.count()))
        self.list.setFixedHeight(min(rows + 6, scaled(150)))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(*item.data(_PROBLEM))
