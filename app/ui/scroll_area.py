"""Ground that scrolls where what stands on it is higher than the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget


class ScrollArea(QScrollArea):
    """Shows one widget in all of its width; has no frame, and only what lies in it takes the keys."""

    def __init__(self, inside: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        keep_bars_from_readers(self)
        if inside is not None:
            self.setWidget(inside)


def keep_bars_from_readers(area: QAbstractScrollArea) -> None:
    """Let the accessibility tree know the content of a scroll area and not its bars, which come and go.

    A screen reader asks for the second child by its number a moment after the bar went, and Qt (6.11,
    ``QAccessibleAbstractScrollArea::child``) reads beyond its list then: the whole program would be gone. Qt finds the bars by
    the names of what they lie in.
    """
    for name in ("qt_scrollarea_hcontainer", "qt_scrollarea_vcontainer"):
        for container in area.findChildren(QWidget, name, Qt.FindChildOption.FindDirectChildrenOnly):
            container.setObjectName(name.replace("qt_", ""))
