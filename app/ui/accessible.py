"""What a screen reader and a large text size need, checked on the real widgets."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTextEdit,
    QWidget,
)

_INSIDE = ("qt_spinbox_lineedit", "qt_scrollarea_viewport", "ScrollLeftButton", "ScrollRightButton")


def missing_names(root: QWidget) -> list[str]:
    """The widgets below ``root`` that a person can reach but a screen reader can't name, each as "Class objectName"."""
    return [_described(widget) for widget in _below(root) if _reachable(widget) and not _named(widget)]


def cut_texts(root: QWidget) -> list[str]:
    """The texts below ``root`` that are visible but don't fit the place that they have."""
    found = []
    for widget in _below(root):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisibleTo(root) or not widget.text().strip():
            continue
        needed = (
            widget.heightForWidth(widget.width()) if isinstance(widget, QLabel) and widget.wordWrap() else widget.minimumSizeHint().height()
        )
        narrow = not (isinstance(widget, QLabel) and widget.wordWrap()) and widget.width() < widget.minimumSizeHint().width()
        if narrow or widget.height() + 1 < needed:
            found.append(f"{_described(widget)}: {widget.text()}")
    return found


def _below(root: QWidget) -> list[QWidget]:
    return [root, *root.findChildren(QWidget)]


def _reachable(widget: QWidget) -> bool:
    if isinstance(widget, QScrollBar) or widget.objectName() in _INSIDE or widget.isWindow():
        return False
    if isinstance(widget.parentWidget(), QComboBox) or _inside_view(widget):
        return False
    kinds = QAbstractButton | QLineEdit | QPlainTextEdit | QTextEdit | QComboBox | QAbstractItemView
    return isinstance(widget, kinds) or widget.focusPolicy() not in (Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.WheelFocus)


def _inside_view(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    return isinstance(parent, QAbstractItemView) or (parent is not None and isinstance(parent.parentWidget(), QAbstractItemView))


def _named(widget: QWidget) -> bool:
    if widget.accessibleName():
        return True
    return isinstance(widget, QAbstractButton) and bool(widget.text().strip())


def _described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()}".strip()
