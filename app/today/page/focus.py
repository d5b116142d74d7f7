"""The focus stays where it is when what a page shows is made anew."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget


def held_focus(panes: Callable[[], Sequence[QWidget]]) -> Callable[[], None]:
    """Remembers which button in ``panes`` has the focus; the answer gives it to the same one of those that are there then.

    That is the one of the same name; where there is none, the one at the same place.
    """
    before = _buttons(panes())
    at = next((place for place, button in enumerate(before) if button is QApplication.focusWidget()), None)
    name = _name(before[at]) if at is not None else ""

    def give_back() -> None:
        now = _buttons(panes())
        if at is not None and now:
            same = next((button for button in now if _name(button) == name), now[min(at, len(now) - 1)])
            same.setFocus(Qt.FocusReason.OtherFocusReason)

    return give_back


def _buttons(panes: Sequence[QWidget]) -> list[QAbstractButton]:
    found = [button for pane in panes for button in pane.findChildren(QAbstractButton)]
    return [button for button in found if button.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _name(button: QAbstractButton) -> str:
    return button.accessibleName() or button.text()
