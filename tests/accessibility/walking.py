"""Walks over what is shown as a person without a mouse does, and says where that fails."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QScrollArea,
    QTabBar,
    QWidget,
)

from app.ui.accessible import can_be_reached

_MOST_STOPS = 300
_PARTS_OF_A_DAY = 4
"""Tab goes through the weekday, the day, the month and the year of a date before it goes on."""
_ROLES = QAccessible.Role
_SPEAKING = {
    _ROLES.Button,
    _ROLES.ButtonMenu,
    _ROLES.CheckBox,
    _ROLES.RadioButton,
    _ROLES.EditableText,
    _ROLES.ComboBox,
    _ROLES.SpinBox,
    _ROLES.List,
    _ROLES.Table,
    _ROLES.Tree,
    _ROLES.PageTabList,
}
"""What a screen reader can say how to use."""
_PRESSES = {"Press", "Toggle", "ShowMenu"}


def stops(window: QWidget) -> list[QWidget]:
    """Where Tab leads, from the first stop until it comes round; whoever holds the focus for good is named last, twice."""
    found: list[QWidget] = []
    for _ in range(_MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is None or focused in found:
            break
        found.append(focused)
        for _ in range(_PARTS_OF_A_DAY if isinstance(focused, QDateEdit) else 1):
            if QApplication.focusWidget() is focused:
                QTest.keyClick(focused, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is focused:
            return [*found, focused]
    del window
    return found


def trapped(found: list[QWidget]) -> list[str]:
    """Who lets nobody go on with Tab."""
    return [told(found[-1])] if len(found) > 1 and found[-1] is found[-2] else []


def not_reached(root: QWidget, found: list[QWidget]) -> list[str]:
    """What can be used below ``root``, but is no stop of Tab nor one of a group that has a stop, where arrows go on."""
    wanted = (one for one in root.findChildren(QWidget) if can_be_reached(one) and _usable(one, root) and not _only_for_the_mouse(one))
    return [told(one) for one in wanted if not _in(one, found)]


def out_of_order(root: QWidget, found: list[QWidget]) -> list[str]:
    """Stops below ``root`` that lie above, or in the same line to the left of, the stop before."""
    inside = [each for each in found if root.isAncestorOf(each)]
    wrong = []
    for before, one in pairwise(inside):
        there, here = _places(before, one, root)
        up = here.bottom() < there.top() and here.left() <= there.right()
        left = here.right() < there.left() and here.top() <= there.bottom() and there.top() <= here.bottom()
        if up or left:
            wrong.append(f"{told(one)} after {told(before)}")
    return wrong


def without_words(root: QWidget, found: list[QWidget]) -> list[str]:
    """Stops below ``root`` of which the accessibility tree has no name, or not what one can do with them."""
    wrong = []
    for one in (each for each in found if root.isAncestorOf(each)):
        seen = QAccessible.queryAccessibleInterface(one)
        if not (seen.text(QAccessible.Text.Name).strip() or one.accessibleName().strip()):
            wrong.append(f"{told(one)}: no name")
        if seen.role() not in _SPEAKING and not _reads_only(one):
            wrong.append(f"{told(one)}: is {seen.role().name}")
        if isinstance(one, QAbstractButton) and not _PRESSES & set(_deeds(one)):
            wrong.append(f"{told(one)}: cannot be pressed")
    return wrong


def told(one: QWidget) -> str:
    """A widget in words."""
    return f"{type(one).__name__} {one.accessibleName() or one.objectName()}".strip()


def _deeds(one: QWidget) -> list[str]:
    return list(QAccessible.queryAccessibleInterface(one).actionInterface().actionNames())


def _reads_only(one: QWidget) -> bool:
    """What takes the focus so that arrows scroll it, or so that keys are heard in it: it says its name, its parts say the rest."""
    return isinstance(one, QAbstractScrollArea) or bool(one.findChildren(QAbstractButton))


def _only_for_the_mouse(one: QWidget) -> bool:
    """Words that can be marked, or a ground that a click gives the keyboard: nothing is done there that cannot be done otherwise."""
    return not isinstance(one, QAbstractButton) and not one.focusPolicy() & Qt.FocusPolicy.TabFocus


def _usable(one: QWidget, root: QWidget) -> bool:
    return one.isVisibleTo(root) and one.isEnabled()


def _in(one: QWidget, found: list[QWidget]) -> bool:
    if one in found or any(stop.isAncestorOf(one) and isinstance(stop, QComboBox | QTabBar) for stop in found):
        return True
    return any(mate in found for mate in _group(one))


def _group(one: QWidget) -> Iterator[QWidget]:
    """Those of whom one is chosen (a list, a day of a month): Tab comes to the chosen one, arrows go on from there."""
    if not isinstance(one, QAbstractButton):
        return
    group: QButtonGroup | None = one.group()
    if group is not None and group.exclusive():
        yield from group.buttons()
    parent = one.parentWidget()
    near = parent.findChildren(QAbstractButton, options=Qt.FindChildOption.FindDirectChildrenOnly) if parent is not None else []
    if one.autoExclusive():
        yield from (mate for mate in near if mate.autoExclusive())
    elif not one.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield from (mate for mate in near if type(mate) is type(one))


def _places(first: QWidget, second: QWidget, root: QWidget) -> tuple[QRect, QRect]:
    """Where they lie to each other: within what scrolls both, or else what scrolls each as a whole."""
    areas = _area(first, root), _area(second, root)
    if areas[0] is areas[1]:
        ground = areas[0].widget() or root if areas[0] is not None else root
        return _place(first, ground), _place(second, ground)
    return _place(areas[0] or first, root), _place(areas[1] or second, root)


def _area(one: QWidget, root: QWidget) -> QScrollArea | None:
    around = one.parentWidget()
    while around is not None and around is not root:
        if isinstance(around, QScrollArea):
            return around
        around = around.parentWidget()
    return None


def _place(one: QWidget, ground: QWidget) -> QRect:
    return QRect(one.mapTo(ground, QPoint(0, 0)), one.size())
