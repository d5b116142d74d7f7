"""What a screen reader and a large text size need, checked on the real widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

_INSIDE = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "ScrollLeftButton", "ScrollRightButton")


def missing_names(root: QWidget) -> list[str]:
    """The widgets below ``root`` that a person can reach but a screen reader can't name, each as "Class objectName"."""
    return [_described(widget) for widget in _below(root) if can_be_reached(widget) and not _named(widget)]


def cut_texts(root: QWidget) -> list[str]:
    """The texts below ``root`` that are visible but don't fit the place that they have, each as "Class objectName: text"."""
    found = []
    for widget in _below(root):
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(root) and widget.text().strip():
            wraps = isinstance(widget, QLabel) and widget.wordWrap()
            least = widget.minimumSizeHint()
            height = widget.heightForWidth(widget.width()) if wraps else least.height()
            if widget.height() + 1 < height or (not wraps and widget.width() < least.width()) or _outside(widget):
                found.append(f"{_described(widget)}: {widget.text()}")
    return found


def _outside(widget: QWidget) -> bool:
    """Whether the widget hangs over the edge of the one that it lies in."""
    parent = widget.parentWidget()
    return parent is not None and not widget.isWindow() and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())


def _below(root: QWidget) -> list[QWidget]:
    return [root, *root.findChildren(QWidget)]


def can_be_reached(widget: QWidget) -> bool:
    """Whether a person can do something with the widget itself, and not with one that it is a part of."""
    if isinstance(widget, QScrollBar) or widget.objectName() in _INSIDE or widget.isWindow():
        return False
    if _inside_another_control(widget) or widget.focusProxy() is not None:
        return False
    kinds = QAbstractButton | QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QAbstractSpinBox | QAbstractItemView
    return isinstance(widget, kinds) or widget.focusPolicy() not in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.WheelFocus)


def _inside_another_control(widget: QWidget) -> bool:
    """A part of a list, of a number field or of what a combo box drops down speaks through the whole."""
    parent = widget.parentWidget()
    while parent is not None and not (parent.isWindow() and parent.parentWidget() is None):
        if isinstance(parent, QComboBox | QAbstractSpinBox):
            return True
        if isinstance(parent, QAbstractItemView) and widget.parentWidget() in (parent, parent.viewport()):
            return True
        if isinstance(parent, QLineEdit | QTabBar):
            return True
        parent = parent.parentWidget()
    return False


def _named(widget: QWidget) -> bool:
    if widget.accessibleName().strip() or _buddy(widget):
        return True
    return isinstance(widget, QAbstractButton | QLabel) and bool(widget.text().strip())


def _buddy(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return parent is not None and any(label.buddy() is widget and label.text().strip() for label in parent.findChildren(QLabel))


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()
