"""What is wrong with the checklist, in sentences; Enter or a click leads there."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.language import tr, trn
from app.troubleshooting.rules.validation import Problem
from app.ui.icons import icon, scaled
from app.ui.texts import text

_PROBLEM = Qt.ItemDataRole.UserRole
_ONE, _SEVERAL = 84, 150


class TroubleList(QWidget):
    """Signal ``opened``: the key of the part, and the field."""

    opened = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.summary = text("", "strong", wrap=True)
        self.list = QListWidget()
        self.list.setObjectName("checklistTroubles")
        self.list.setAccessibleName(tr("What is wrong"))
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
        self._fit()
        count = len(problems)
        words = trn(count, "{number} thing keeps it from being used:", "{number} things keep it from being used:")
        self.summary.setText(words if count else tr("Every answer leads on, and every way ends. It can be used."))

    def dress(self) -> None:
        """Draw the signs again in new colours."""
        self.list.setIconSize(QSize(scaled(18), scaled(18)))
        self._fit()
        for row in range(self.list.count()):
            self.list.item(row).setIcon(icon("circle-alert", "bad"))

    def _fit(self) -> None:
        """Room for one sentence, or for some of several."""
        self.list.setFixedHeight(scaled(_ONE if self.list.count() == 1 else _SEVERAL))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(*item.data(_PROBLEM))
