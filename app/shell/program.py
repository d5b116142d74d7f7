"""The program from the first window to the last: theme, jobs, entry, session, and what to do when it ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.late import late
from app.shell.bugs import BugWatch
from app.shell.closing import may_close
from app.shell.entry.flow import Entered, EntryFlow
from app.shell.entry.opener import DeskOpener
from app.shell.entry.trouble import ChooserSheet
from app.shell.first_sight import FirstSight, look_of
from app.shell.glance import PAGES, picture_data
from app.shell.journal import Journal
from app.shell.parts import Parts, Where
from app.shell.rail import Tab
from app.shell.school_facts import keep_answers
from app.shell.session import SETTINGS, Around, DeskSession
from app.shell.style import shell_style
from app.shell.trace import Trace
from app.shell.window import Window
from app.shell.window_memory import WindowMemory, recall, remember
from app.ui.dialogs import BugDialog
from app.ui.feature import Feature, Place
from app.ui.jobs import Jobs
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.shell import doorbell as doorbells
    from app.shell.doorbell import Doorbell
    from app.store.backup_file import Backup
    from app.store.records import Record
else:
    doorbells = late("app.shell.doorbell")


_GLANCE_AFTER = 3000
"""Milliseconds after the first page until a picture of it is kept."""


class Program(QObject):
    """One window and one desk, from start to end."""

    session_ready = Signal(object)
    """The ``DeskSession``, as soon as its first page is shown."""

    def __init__(self, application: QApplication, parts: Parts, where: Where, sight: FirstSight | None = None) -> None:
        """``sight`` is what was shown before this program was loaded, if anything was."""
        super().__init__()
        sight = sight or FirstSight(Window(), recall(where.folder) if where.folder is not None else WindowMemory())
        self._view = sight.view
        self._key = sight.key
        self._application = application
        self._parts = parts
        self._where = where
        self._trace = Trace(self._leave_at_once)
        self.folder = where.folder
        self.memory = sight.memory
        self.journal: Journal | None = None
        self.bugs = BugWatch(self._keep_bug, self)
        self.bugs.bug_found.connect(self.tell_bug)
        self.theme = ThemeState(self.memory.mode, self.memory.text_size / 100, self)
        self.theme.add_sheet(shell_style)
        self.theme.apply()
        self.jobs = Jobs(self)
        self.jobs.bug_found.connect(self.bugs.found)
        self.scanner = Scanner(self)
        self.window = sight.window
        self.window.furnish([Tab(each.key, each.title, each.icon, each.section) for each in parts.features], self.theme)
        if self._view is not None:
            self._view.raise_()
        self.window.may_close = lambda: may_close(self.window, self.jobs, self.session)
        self.window.closing.connect(self._close)
        self.theme.changed.connect(self.window.paint_icons)
        self.session: DeskSession | None = None
        self.flow: EntryFlow | None = None
        self._opener: DeskOpener | None = None
        self._lived = False
        self._doorbell: Doorbell | None = None

    @property
    def features(self) -> Sequence[Feature]:
        """The rooms."""
        return self._parts.features

    @property
    def version(self) -> str:
        """The version of this copy of the program."""
        return self._parts.version

    @property
    def opener(self) -> DeskOpener:
        """What opened the desk. Raises RuntimeError before a folder is chosen."""
        if self._opener is None:
            raise RuntimeError("no desk is chosen yet")
        return self._opener

    def start(self) -> None:
        """Show the window, then open the desk."""
        self.bugs.install()
        self.scanner.install(self._application)
        if not self.window.isVisible():
            self.window.take_place(self.memory)
            self.window.show()
        self._trace.mark("furnished")
        if self.folder is None:
            self._choose()
        else:
            self.open(self.folder)

    def open(self, folder: Path) -> None:
        """Open the desk in ``folder``."""
        self.folder = folder
        self.journal = Journal(folder) if folder.is_dir() else None
        self._opener = DeskOpener(folder, self.records, self._parts.keyring, self._key if folder == self._where.folder else None)
        flow = EntryFlow(self._opener, self.jobs, self.theme, self._parts.fill_sample, self)
        flow.sheet_wanted.connect(self.window.show_sheet)
        flow.entered.connect(self._entered)
        flow.left.connect(self.window.close)
        flow.already_open.connect(self._ring)
        self.flow = flow
        flow.begin()

    def remember_look(self) -> None:
        """Keep theme and text size for the next start."""
        self._memory_now()
        if self.folder is not None:
            remember(self.folder, self.memory)

    def _memory_now(self) -> WindowMemory:
        self.memory.mode = self.theme.mode
        self.memory.text_size = round(self.theme.scale * 100)
        return self.memory

    def records(self) -> list[type[Record]]:
        """The record types of all rooms."""
        return [record for feature in self._parts.features if feature.records for record in feature.records()]

    def restore(self, backup: Backup) -> None:
        """Close the desk and open it again as it was when ``backup`` was made."""
        if self.flow is not None:
            self._end_session()
            self.flow.restore(backup)

    def _choose(self) -> None:
        sheet = ChooserSheet(self.theme, self._where.choices)
        sheet.chosen.connect(self._chosen)
        self.window.show_sheet(sheet)

    def _chosen(self, folder: Path) -> None:
        self.memory = recall(folder)
        self.theme.choose(self.memory.mode, self.memory.text_size / 100)
        self.window.take_place(self.memory)
        self.open(folder)

    def _entered(self, entered: Entered) -> None:
        self._trace.mark("opened")
        if self.folder is not None and self.journal is None:
            self.journal = Journal(self.folder)
        if entered.answers is not None:
            keep_answers(entered.desk.settings, entered.answers)
        self._begin_session(entered)

    def _begin_session(self, entered: Entered) -> None:
        around = Around(self.window, self.jobs, self.theme, self.scanner, self.opener)
        session = DeskSession(
            around, entered.desk, self._parts.features, lambda surroundings: self._parts.make_settings(surroundings, self)
        )
        self.session = session
        session.attendance.lock.locked.connect(self._forget_look)
        self.window.show_desk()
        session.attendance.begin(asked=entered.asked)
        wanted = [self._where.page, self.memory.page]
        keys = [*session.pages.keys_offered(), SETTINGS]
        session.navigate(Place(next((page for page in wanted if page in keys), keys[0])))
        QTimer.singleShot(0, self._after_first_page)

    def _after_first_page(self) -> None:
        if self.session is None:
            return
        self.session.begin_rooms()
        self.session.recount()
        self.session_ready.emit(self.session)
        painted = getattr(self.session.pages.current, "painted", None)
        if painted is None:
            self._live()
        else:
            painted.connect(self._live)
        QTimer.singleShot(_GLANCE_AFTER, self.session, self._look_again)

    def _ring(self) -> None:
        """Another window has the desk: bring that one to the front and leave; if it does not answer, the sheet says so."""
        if self.folder is not None and doorbells.ring(self.folder):
            QTimer.singleShot(0, self.window.close)

    def _listen(self) -> None:
        """Come to the front when the program is started again for this desk."""
        if self.folder is not None and self._doorbell is None:
            self._doorbell = doorbells.Doorbell(self.folder, self)
            self._doorbell.rung.connect(self.window.come_forward)
            self._doorbell.listen()

    def _live(self) -> None:
        """The page itself is there: the picture of it goes."""
        view, self._view = self._view, None
        if view is not None:
            view.finish()
            self._trace.mark("live")
        elif not self._lived:
            self._trace.mark("painted")
        self._lived = True
        self._listen()

    def _look_again(self) -> None:
        """Keep a picture of the page for the next start, should the program be ended instead of closed."""
        data = self.picture()
        if data is None or self.session is None:
            return
        settings = self.session.desk.settings

        def work() -> None:
            self.opener.keep_glance(settings, data)
            self._trace.mark("kept")

        self.jobs.keep(work)

    def _forget_look(self) -> None:
        """A locked desk shows nothing of itself at the next start either."""
        if self.session is not None:
            settings = self.session.desk.settings
            self.jobs.keep(lambda: self.opener.keep_glance(settings, {}))

    def picture(self) -> dict[str, Any] | None:
        """What the window shows now, for the next start; None if the page looks different later."""
        session = self.session
        if session is None or session.attendance.locked() or session.pages.current_key not in PAGES or self._view is not None:
            return None
        session.put_away()
        look = look_of(self.window, session.pages.current_key, self._memory_now())
        return picture_data(look, self.window.grab().toImage())

    def _leave_at_once(self) -> None:
        QTimer.singleShot(0, self.window.close)

    def _close(self) -> None:
        self._application.removeEventFilter(self.scanner)
        self.memory.geometry = self.window.place()
        self._end_session()
        self.jobs.close()
        if self._doorbell is not None:
            self._doorbell.close()
        if self.folder is not None and self.folder.is_dir():
            self.remember_look()
        if self.journal is not None:
            self.journal.close()
        self.bugs.remove()

    def _end_session(self) -> None:
        if self.session is not None:
            self.memory.page = self.session.pages.current_key
            data = self.picture()
            if data is not None:
                self.opener.keep_glance(self.session.desk.settings, data)
            self.session.close()
            self.session = None
            self.window.renew()

    def _keep_bug(self, report: str) -> None:
        if sys.stderr is not None:
            sys.stderr.write(f"{report}\n")
        if self.journal is not None:
            self.journal.bug(report)

    def tell_bug(self, report: str) -> None:
        """Show what a bug's report says; the work goes on."""
        dialog = BugDialog(report, self.window)
        dialog.open()
