"""Where the focus goes, and in what order Tab walks."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


def lead_focus(whole: QWidget, part: QWidget) -> None:
    """Whoever gives ``whole`` the focus gives it to ``part``, which lies in it.

    Qt's own focus proxy would do the same, but with it Tab passes over everything in ``whole`` that comes before ``part``.
    """
    for before in whole.findChildren(_Guide, options=Qt.FindChildOption.FindDirectChildrenOnly):
        before.setParent(None)
    whole.installEventFilter(_Guide(whole, part))


def walk_in_order(widgets: Iterable[QWidget]) -> None:
    """Tab goes from each of them to the next, whenever they were made; through the parts of what takes no focus itself."""
    before: QWidget | None = None
    for stop in (stop for widget in widgets for stop in _stops(widget)):
        if before is not None:
            QWidget.setTabOrder(before, stop)
        before = stop


def _stops(widget: QWidget) -> list[QWidget]:
    """Qt gives what takes no focus no place in the order, and says nothing of it."""
    if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return [widget]
    found: list[QWidget] = []
    part = widget.nextInFocusChain()
    while part is not None and widget.isAncestorOf(part):
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and part.focusProxy() is None:
            found.append(part)
        part = part.nextInFocusChain()
    return found


class _Guide(QObject):
    def __init__(self, whole: QWidget, part: QWidget) -> None:
        super().__init__(whole)
        self._part = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._part.setFocus(event.reason())
        return False
