"""Does what a person does: clicks, types, presses keys, looks; and keeps pictures of it."""

from __future__ import annotations

import itertools
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.shell.program import Program
from app.shell.session import SETTINGS, DeskSession
from app.shell.tour.record import StepRecord
from app.ui.feature import Page
from app.ui.icons import COLOURS

_TYPING_PAUSE = 40
"""Milliseconds between two keys of a person; a scanner is quicker."""
_SETTLE = 120


class TourGuide:
    """The ``Tour`` that steps are given."""

    def __init__(self, program: Program, folder: Path, record: StepRecord, start_other: Callable[[str], Program] | None = None) -> None:
        """``start_other`` starts the program on a new desk that is called by a name."""
        self._program = program
        self._folder = folder
        self._record = record
        self._start_other = start_other
        self._met: DeskSession | None = None
        self.others: dict[str, TourGuide] = {}
        self._numbers = itertools.count(1)
        self.window: QWidget = program.window

    @property
    def program(self) -> Program:
        """The program that is toured."""
        return self._program

    @property
    def session(self) -> DeskSession:
        """The open desk. Raises TimeoutError if none opens."""
        self.wait(lambda: self._program.session is not None, 30_000)
        session = self._program.session
        if session is None:
            raise TimeoutError("no desk is open")
        if session is not self._met:
            self._met = session
            session.help.without_hints()
        return session

    def use(self, program: Program) -> None:
        """Go on with a program that was started again."""
        self._program = program
        self.window = program.window

    def begin(self, record: StepRecord) -> None:
        """Keep what comes in ``record`` from now on."""
        self._record = record
        for other in self.others.values():
            other.begin(record)

    def another(self, name: str) -> TourGuide:
        """The window of somebody else on a desk of their own; at the first question it is started, and stands at its first start."""
        if name not in self.others:
            if self._start_other is None:
                raise RuntimeError("this tour has one window")
            other = self.others[name] = TourGuide(self._start_other(name), self._folder, self._record)
            other._numbers = self._numbers
        return self.others[name]

    def page(self, key: str) -> Page:
        """The tab, brought to the front by its place in the rail."""
        session = self.session
        if key == SETTINGS:
            session.open_settings()
        page = session.pages.show(key)
        self.settle()
        return page

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    def type(self, text: str) -> None:
        """Type into what has the focus, as fast as a person does."""
        for letter in text:
            QTest.keyClicks(self._focused(), letter)
            QTest.qWait(_TYPING_PAUSE)
        self.settle()

    def scan(self, code: str) -> None:
        """Scan a barcode: a burst of keys that ends in Enter."""
        focused = self._focused()
        QTest.keyClicks(focused, code)
        QTest.keyClick(focused, Qt.Key.Key_Return)
        self.settle()

    def press(self, keys: str) -> None:
        """Press a key sequence such as "Ctrl+K"."""
        QTest.keySequence(self._focused(), QKeySequence(keys))
        QTest.qWait(_TYPING_PAUSE)
        self.settle()

    def wait(self, condition: Callable[[], bool], milliseconds: int = 10_000) -> None:
        """Serve events until ``condition`` holds; raises TimeoutError."""
        deadline = QDeadlineTimer(milliseconds)
        while not condition():
            if deadline.hasExpired():
                raise TimeoutError(f"waited {milliseconds / 1000:.0f} s in vain")
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            QTest.qWait(10)

    def settle(self) -> None:
        """Let all work that was begun come to its end."""
        QTest.qWait(20)
        self._program.jobs.wait_idle(60_000)
        QTest.qWait(20)

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture, light and dark, of the window or of ``widget``; the one in force comes first, the other stays."""
        target = widget or self.window
        base = f"{next(self._numbers):02}-{file_name(name)}"
        files = {mode: f"{base}-{mode}.png" for mode in ("light", "dark")}
        for mode in sorted(files, key=lambda mode: mode != self._program.theme.mode):
            self._show_in(mode)
            QTest.qWait(_SETTLE)
            target.grab().save(str(self._folder / files[mode]))
        self._record.pictures.append((name, files["light"], files["dark"]))

    def _show_in(self, mode: str) -> None:
        """Another window may have put its own colours on meanwhile."""
        theme, application = self._program.theme, QApplication.instance()
        worn = application.property(COLOURS) if application is not None else None
        if theme.mode != mode or worn != theme.tokens:
            theme.choose(mode=mode)
            self.settle()

    def keep_pdf(self, path: Path, name: str) -> None:
        """Keep a copy of a printed PDF."""
        file = f"{file_name(name)}.pdf"
        if path.resolve() != (self._folder / file).resolve():
            shutil.copyfile(path, self._folder / file)
        self._record.papers.append((name, file))

    def folder(self) -> Path:
        """Where the tour keeps its files."""
        return self._folder

    def _focused(self) -> QWidget:
        if QApplication.activeWindow() is None:
            self.window.activateWindow()  # as the system does when a dialog closes; offscreen there is none
            self.settle()
        return QApplication.focusWidget() or self.window


def file_name(words: str) -> str:
    """What a picture or paper of these words is called."""
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-") or "picture"
