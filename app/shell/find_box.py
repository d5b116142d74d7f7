"""Ctrl K: typing, looking, showing, taking. Answers to an older text are dropped."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.shell.find_field import FindField
from app.shell.find_list import FindList
from app.shell.finding import Findable, Found, find_commands
from app.ui.theme import ThemeState

FindRecords = Callable[[str, Callable[[list[Found]], None]], None]
"""Looks for records in the background and calls back on the GUI thread."""

_PAUSE = 25
"""Milliseconds without a key before the desk is searched: a fast typist asks once, not nine times."""


class FindBox(QObject):
    """Connects the field, the list, the records of the desk and everything that can be done."""

    def __init__(
        self,
        window: QWidget,
        field: FindField,
        theme: ThemeState,
        find_records: FindRecords,
        findables: Callable[[], Iterable[Findable]],
    ) -> None:
        super().__init__(window)
        self._field = field
        self._find_records = find_records
        self._findables = findables
        self.list = FindList(window, theme)
        self._before: QWidget | None = None
        self._commands: list[Found] = []
        self._records: list[Found] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_records)
        field.textChanged.connect(self._typed)
        field.moved.connect(self.list.move_mark)
        field.taken.connect(self._take)
        field.left.connect(self.close)
        self.list.taken.connect(self._run)
        shortcut = QShortcut(QKeySequence("Ctrl+K"), window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.begin)

    def begin(self) -> None:
        """Put the cursor into the field; what is there is marked so that typing replaces it."""
        focused = self._field.window().focusWidget()
        if focused is not self._field:
            self._before = focused
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._typed(self._field.text())

    def close(self) -> None:
        """Take the list away and give the focus back to where it was."""
        self.list.hide()
        if self._field.hasFocus() and not self._field.text() and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        asked = text.strip()
        if not asked:
            self._records, self._commands = [], []
            self._pause.stop()
            self.list.hide()
            return
        self._commands = find_commands(asked, self._findables())
        self._pause.start()
        self._show()

    def _ask_records(self) -> None:
        asked = self._field.text().strip()
        if asked:
            self._find_records(asked, lambda found: self._answered(asked, found))

    def _answered(self, asked: str, found: list[Found]) -> None:
        if asked == self._field.text().strip() and self._field.hasFocus():
            self._records = found
            self._show()

    def _show(self) -> None:
        self.list.show_found([*self._records, *self._commands], self._field)

    def _take(self) -> None:
        if not self.list.take_marked():
            self._pause.stop()
            self._ask_then_take()

    def _ask_then_take(self) -> None:
        """Enter came before the answer: take the first result when it is there."""
        asked = self._field.text().strip()
        if asked:
            self._find_records(asked, lambda found: self._take_first(asked, found))

    def _take_first(self, asked: str, found: list[Found]) -> None:
        if asked == self._field.text().strip() and found:
            self._run(found[0])

    def _run(self, found: Found) -> None:
        self._before = None
        self._field.clear()
        self.list.hide()
        found.run()
