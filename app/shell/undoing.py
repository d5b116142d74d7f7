"""Undo and redo of what was done to the data, by keys anywhere and by the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from app.errors import UserError
from app.language import tr, trn
from app.late import late
from app.shell.window_keys import add_key
from app.ui.jobs import Jobs

if TYPE_CHECKING:
    from app.shell import finding
    from app.shell.finding import Findable
    from app.store.changes import Outcome
    from app.store.desk import Desk
else:
    finding = late("app.shell.finding")

_UNDO, _REDO = "Ctrl+Z", "Ctrl+Shift+Z"


class Undoing(QObject):
    """Runs undo and redo in the write lane and says what became of them."""

    undone = Signal(str)
    """A sentence about what was undone."""
    redone = Signal(str)
    failed = Signal(object)
    """The ``UserError`` that says why it cannot be undone."""
    labels_changed = Signal()

    def __init__(self, window: QWidget, desk: Desk, jobs: Jobs) -> None:
        super().__init__(window)
        self._desk = desk
        self._jobs = jobs
        self._keys = TextFirst(self)
        add_key(window, _UNDO, tr("Undo what was done last; in a field, what was typed"), self.undo)
        for keys in (_REDO, "Ctrl+Y"):
            add_key(window, keys, tr("Redo"), self.redo)

    @property
    def label(self) -> str | None:
        """What ``undo`` would take back."""
        return self._desk.undo_label()

    def findables(self) -> list[Findable]:
        """What Ctrl K offers of it."""
        label, again = self._desk.undo_label(), self._desk.redo_label()
        found = []
        if label:
            found.append(finding.Findable(tr("Undo: {label}", label=label), self.undo, ("back",), "history", tr("Ctrl Z")))
        if again:
            found.append(finding.Findable(tr("Redo: {again}", again=again), self.redo, ("again",), "history", tr("Ctrl Shift Z")))
        return found

    def undo(self) -> None:
        """Take back the last action that was not taken back."""
        label = self._desk.undo_label()
        if label is not None:
            self._jobs.write(self._desk.undo, title=tr("Undo: {label}", label=label), owner=self, done=self._undone, failed=self._refused)

    def redo(self) -> None:
        """Do again what was undone last."""
        label = self._desk.redo_label()
        if label is not None:
            self._jobs.write(self._desk.redo, title=tr("Redo: {label}", label=label), owner=self, done=self._redone, failed=self._refused)

    def _undone(self, outcome: Outcome | None) -> None:
        if outcome is not None:
            self.undone.emit(outcome_words(tr("Undone"), outcome))
        self.labels_changed.emit()

    def _redone(self, outcome: Outcome | None) -> None:
        if outcome is not None:
            self.redone.emit(outcome_words(tr("Done again"), outcome))
        self.labels_changed.emit()

    def _refused(self, error: UserError) -> None:
        self.failed.emit(error)


def outcome_words(done: str, outcome: Outcome) -> str:
    """What an undo did, and what it left as somebody else has changed it since."""
    words = f"{done}: {outcome.label}"
    if not outcome.left_alone:
        return words
    left = trn(
        outcome.left_alone,
        "{number:,} value was left as it is, because it was changed since",
        "{number:,} values were left as they are, because they were changed since",
    )
    return f"{words}. {left}"


class TextFirst(QObject):
    """While a text field has typing to take back, Ctrl Z belongs to it; otherwise to the data."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QObject | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field without typing from taking the key that undoes."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Undo) and not _has_typing(watched, undo=True):
            event.ignore()
            return True
        if event.matches(QKeySequence.StandardKey.Redo) and not _has_typing(watched, undo=False):
            event.ignore()
            return True
        return False

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None and before is self._watched:
            before.removeEventFilter(self)
        self._watched = now if isinstance(now, QLineEdit | QTextEdit | QPlainTextEdit) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)


def _has_typing(field: QObject, *, undo: bool) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if undo else field.isRedoAvailable()
    if isinstance(field, QTextEdit | QPlainTextEdit):
        return field.document().isUndoAvailable() if undo else field.document().isRedoAvailable()
    return False
