"""Ctrl K: typing, looking, showing, taking. Answers to an older text are dropped."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from app.language import tr
from app.shell.find_field import FindField
from app.shell.find_list import FindList
from app.shell.finding import Findable, Found, find_commands
from app.shell.window_keys import add_key
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
        self._chosen = False
        self._waiting = False
        self._take_when_answered = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._ask_records)
        field.textChanged.connect(self._typed)
        field.moved.connect(self._move)
        field.taken.connect(self._take)
        field.left.connect(self.close)
        self.list.taken.connect(self._run)
        add_key(window, "Ctrl+K", tr("Find anything, or something to do"), self.begin)

    def begin(self) -> None:
        """Put the cursor into the field; what is there is marked so that typing replaces it."""
        focused = self._field.window().focusWidget()
        if focused is not self._field:
            self._before = focused
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._typed(self._field.text())

    def ask_again(self) -> None:
        """More can be found than a moment ago: look again for what is in the field."""
        if self._field.hasFocus() and not self._chosen:
            self._ask_records()

    def close(self) -> None:
        """Take the list away and give the focus back to where it was."""
        self.list.hide()
        if self._field.hasFocus() and not self._field.text() and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _typed(self, text: str) -> None:
        asked = text.strip()
        self._chosen = self._take_when_answered = False
        self._waiting = bool(asked)
        if not asked:
            self._records, self._commands = [], []
            self._pause.stop()
            self.list.hide()
            return
        self._commands = find_commands(asked, self._findables())
        self._pause.start()
        self._show()

    def _move(self, step: int) -> None:
        self._chosen = True
        self.list.move_mark(step)

    def _ask_records(self) -> None:
        asked = self._field.text().strip()
        if asked:
            self._find_records(asked, lambda found: self._answered(asked, found))

    def _answered(self, asked: str, found: list[Found]) -> None:
        if asked != self._field.text().strip():
            return
        self._waiting = False
        self._records = found
        if self._field.hasFocus() or self._take_when_answered:
            self._show()
        if self._take_when_answered:
            self._take()

    def _show(self) -> None:
        self.list.show_found([*self._records, *self._commands], self._field, keep_mark=self._chosen)

    def _take(self) -> None:
        """Enter. While the records are not there yet it waits for them, lest it do what happened to be listed first."""
        if self._waiting and not self._chosen:
            self._take_when_answered = True
        else:
            self._take_when_answered = False
            self.list.take_marked()

    def _run(self, found: Found) -> None:
        self._before = None
        self._field.clear()
        self.list.hide()
        found.run()
