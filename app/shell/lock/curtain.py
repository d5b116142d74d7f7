"""Everything of the program beside its main window goes out of sight while the desk is locked, and comes back as it was."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QToolTip, QWidget

from app.ui.dialogs import WAITS


class Curtain(QObject):
    """Hides dialogs with all that is typed in them; also those that work in the background opens meanwhile."""

    def __init__(self, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._hidden: list[QWidget] = []
        self._drawn = False

    def draw(self) -> None:
        """Put everything out of sight."""
        application = QApplication.instance()
        if self._drawn or not isinstance(application, QApplication):
            return
        self._drawn = True
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if popup.isVisible():
                popup.hide()
        QToolTip.hideText()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and self._is_other(widget):
                self._put_out_of_sight(widget)
        application.installEventFilter(self)

    def open(self) -> None:
        """Bring back what was there, the last one in front."""
        application = QApplication.instance()
        if not self._drawn or not isinstance(application, QApplication):
            return
        self._drawn = False
        application.removeEventFilter(self)
        hidden, self._hidden = self._hidden, []
        for widget in sorted(filter(shiboken6.isValid, hidden), key=_depth):
            widget.show()

    def forget(self) -> None:
        """Bring nothing back: what is hidden goes with the desk."""
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._drawn, self._hidden = False, []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window that opens behind the curtain is never seen."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow() and self._is_other(watched):
            watched.setWindowOpacity(0.0)
            QTimer.singleShot(0, self, lambda: self._late(watched))
        return False

    def _late(self, widget: QWidget) -> None:
        if not shiboken6.isValid(widget):
            return
        if self._drawn and widget.isVisible():
            self._put_out_of_sight(widget)
        widget.setWindowOpacity(1.0)

    def _put_out_of_sight(self, widget: QWidget) -> None:
        if isinstance(widget, QDialog) and (widget.property(WAITS) or isinstance(widget, QFileDialog)):
            widget.reject()
            return
        if isinstance(widget, QDialog):
            self._hidden.append(widget)
        widget.hide()

    def _is_other(self, widget: QWidget) -> bool:
        return widget is not self._window and not widget.isAncestorOf(self._window)


def _depth(widget: QWidget) -> int:
    """How many windows a window stands on: a dialog comes back before what was asked over it."""
    parent = widget.parentWidget()
    return 0 if parent is None else 1 + _depth(parent)
