"""The bound of the start: a PySide6 window with a table and nothing else, which ends once it is painted.

Its argument names a file; the time of the first painted frame goes there.
"""

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView


class Table(QTableView):
    """A table that notes when it was first painted."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = time.time()
            QTimer.singleShot(0, QApplication.quit)


def main() -> None:
    """Show the window and leave."""
    application = QApplication(sys.argv)
    model = QStandardItemModel(30, 10)
    for row in range(30):
        for column in range(10):
            model.setItem(row, column, QStandardItem(f"PV-{row:05d} {column}"))
    table = Table()
    table.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(table)
    window.resize(1280, 800)
    window.show()
    application.exec()
    Path(sys.argv[1]).write_text(str(table.painted), encoding="ascii")


if __name__ == "__main__":
    main()
