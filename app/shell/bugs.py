"""Bugs are caught wherever they come up, written to the journal, and told once; the program goes on."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import UserError
from app.late import late

if TYPE_CHECKING:
    from app.shell import journal as journals
else:
    journals = late("app.shell.journal")


class BugWatch(QObject):
    """Listens at every place where Python gives up an exception: the GUI's slots, threads, and destructors."""

    bug_found = Signal(str)
    """A report without data; sent once for each place in the code, on the GUI thread."""
    trouble_found = Signal(object)
    """A ``UserError`` that nobody was ready for: a sentence all the same, and no bug."""

    def __init__(self, keep: Callable[[str], None], parent: QObject | None = None) -> None:
        """``keep`` gets the report of every bug, also of those that are not told again."""
        super().__init__(parent)
        self._keep = keep
        self._told: set[str] = set()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        """Take over the interpreter's hooks."""
        sys.excepthook = self._raised
        threading.excepthook = lambda args: self.found(args.exc_value)
        sys.unraisablehook = lambda args: self.found(args.exc_value)

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def found(self, error: BaseException | None) -> None:
        """Record ``error``; may be called from any thread. In Python's development mode all of it is printed too."""
        if error is None or isinstance(error, SystemExit):
            return
        if isinstance(error, UserError):
            self.trouble_found.emit(error)
            return
        if sys.flags.dev_mode:
            traceback.print_exception(error)
        report = journals.describe_bug(error)
        self._keep(report)
        if report not in self._told:
            self._told.add(report)
            self.bug_found.emit(report)

    def _raised(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.found(error.with_traceback(trace))
