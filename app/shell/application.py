"""Qt's application, which also hears of files that the system wants opened."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """``file_opened`` carries a path: macOS says so to the running program instead of starting it again."""

    file_opened = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Called by Qt for what concerns the whole program."""
        if isinstance(event, QFileOpenEvent):
            self.file_opened.emit(event.file())
            return True
        return super().event(event)
