"""The program from the first window to the last: theme, jobs, entry, session, and what to do when it ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from app.errors import UserError
from app.language import tr
from app.late import late
from app.paths import resource
from app.shell.bugs import BugWatch
from app.shell.closing import may_close
from app.shell.entry.doorstep import Doorstep
from app.shell.entry.flow import Entered, EntryFlow
from app.shell.entry.opener import DeskOpener
from app.shell.look_keeper import LookKeeper
from app.shell.parts import Parts, Where
from app.shell.rail import Tab
from app.shell.school_facts import keep_answers
from app.shell.session import SETTINGS, Around, DeskSession
from app.shell.style import shell_style
from app.shell.trace import Trace
from app.shell.window import Window
from app.shell.window_memory import WindowMemory, recall, remember
from app.ui.feature import Feature, Place
from app.ui.jobs import Jobs
from app.ui.languages.shipped import begin_speaking
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.shell import journal as journals
    from app.shell.entry import trouble as troubles
    from app.shell.journal import Journal
    from app.shell.updates import watch as update_watches
    from app.store.backup_file import Backup
    from app.store.records import Record
    from app.ui import dialogs
else:
    troubles = late("app.shell.entry.trouble")
    journals = late("app.shell.journal")
    dialogs = late("app.ui.dialogs")
    update_watches = late("app.shell.updates.watch")


_OPEN_AFTER = 400
"""Milliseconds until the desk is opened behind a page that nobody sees."""
_SETTLED_AFTER = 5000
"""Milliseconds after which what the start has made is there to stay."""


class Program(QObject):
    """One window and one desk, from start to end."""

    session_ready = Signal(object)
    """The ``DeskSession``, as soon as its first page is shown."""

    def __init__(self, application: QApplication, parts: Parts, where: Where) -> None:
        super().__init__()
        self._application = application
        self._parts = parts
        self._where = where
        self._trace = Trace()
        self.folder = where.folder
        self.memory = recall(where.folder) if where.folder is not None else WindowMemory()
        begin_speaking(where.language or self.memory.language)
        self.journal: Journal | None = None
        self.bugs = BugWatch(self._keep_bug, self)
        self.bugs.bug_found.connect(self.tell_bug)
        self.bugs.trouble_found.connect(self._tell_trouble)
        self.theme = ThemeState(self.memory.mode, self.memory.text_size / 100, self, still=self.memory.still)
        self.theme.add_sheet(shell_style)
        self.theme.apply(dressed=False)
        self.jobs = Jobs(self)
        self.jobs.bug_found.connect(self.bugs.found)
        self.scanner = Scanner(self)
        self.window = Window()
        self.window.furnish([Tab(each.key, tr(each.title), each.icon, tr(each.section)) for each in parts.features], self.theme)
        self.window.may_close = lambda: may_close(self.window, self.jobs, self.session)
        self.window.closing.connect(self._close)
        self.theme.changed.connect(self.window.paint_icons)
        self.session: DeskSession | None = None
        self._ahead: DeskSession | None = None
        self.flow: EntryFlow | None = None
        self._opener: DeskOpener | None = None
        self.door = Doorstep(self.window, where.invitation, self._has_desk, self)
        self.looks: LookKeeper | None = None

    @property
    def features(self) -> Sequence[Feature]:
        """The rooms."""
        return self._parts.features

    @property
    def version(self) -> str:
        """The version of this copy of the program."""
        return self._parts.version()

    @property
    def opener(self) -> DeskOpener:
        """What opened the desk. Raises RuntimeError before a folder is chosen."""
        if self._opener is None:
            raise RuntimeError("no desk is chosen yet")
        return self._opener

    def start(self) -> None:
        """Show what is known of the desk, else an empty window; then open the desk."""
        self.bugs.install()
        self.window.take_place(self.memory)
        if self.folder is None:
            self._choose()
        else:
            self.open(self.folder)
        self.theme.dress(self.window)
        self.window.show()
        self._trace.mark("shown")
        if self._ahead is None:
            self.scanner.install(self._application)

    def open(self, folder: Path) -> None:
        """Open the desk in ``folder``, behind its page as it was left where that is known."""
        self.folder = folder
        self._opener = DeskOpener(folder, self.records, self._parts.keyring)
        flow = EntryFlow(self._opener, self.jobs, self.theme, self._parts.fill_sample, self, joiner=self._parts.joiner)
        flow.sheet_wanted.connect(self._ask)
        flow.entered.connect(self._entered)
        flow.left.connect(self.window.close)
        self.door.watch(flow)
        self.flow = flow
        ahead = self._opener.ahead(self._where.page or self.memory.page)
        if ahead is None:
            flow.begin()
        else:
            self._ahead = self._begin_session(Entered(ahead))
            # Counted from the first event on: a slow computer must not open the desk before the page that it makes is painted.
            QTimer.singleShot(0, flow, lambda: QTimer.singleShot(_OPEN_AFTER, flow, self._open_tables))

    def _ask(self, sheet: QWidget) -> None:
        """Show a sheet; a desk that was shown before it could be opened is put away."""
        if self.session is not None and not self.session.desk.tables.open_now:
            self._end_session()
        self.window.show_sheet(sheet)

    def remember_look(self) -> None:
        """Keep theme and text size for the next start."""
        self._memory_now()
        if self.folder is not None:
            remember(self.folder, self.memory)

    def speak_next_time(self, code: str) -> None:
        """Keep the language of that code for the next start."""
        self.memory.language = code
        self.remember_look()

    def _memory_now(self) -> WindowMemory:
        self.memory.mode = self.theme.mode
        self.memory.text_size = round(self.theme.scale * 100)
        self.memory.still = self.theme.wants_still
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
        sheet = troubles.ChooserSheet(self.theme, self._where.choices)
        sheet.chosen.connect(self._chosen)
        self.window.show_sheet(sheet)

    def _chosen(self, folder: Path) -> None:
        self.memory = recall(folder)
        begin_speaking(self._where.language or self.memory.language)
        self.theme.choose(self.memory.mode, self.memory.text_size / 100, still=self.memory.still)
        self.window.take_place(self.memory)
        self.open(folder)

    def _entered(self, entered: Entered) -> None:
        self._trace.mark("opened")
        self._begin_journal()
        if entered.answers is not None:
            keep_answers(entered.desk.settings, entered.answers)
        if self.session is None:
            self._begin_session(entered)
        else:
            self._complete_session(self.session)

    def _begin_session(self, entered: Entered) -> DeskSession:
        around = Around(self.window, self.jobs, self.theme, self.scanner, self.opener)
        session = DeskSession(
            around, entered.desk, self._parts.features, lambda surroundings: self._parts.make_settings(surroundings, self)
        )
        self.session = session
        self.looks = LookKeeper(session, self.jobs, self._trace)
        self.window.show_desk()
        session.attendance.begin(asked=entered.asked)
        wanted = [self._where.page, self.memory.page]
        keys = [*session.pages.keys_offered(), SETTINGS]
        session.navigate(Place(next((page for page in wanted if page in keys), keys[0])))
        painted = getattr(session.pages.current, "painted", None)
        if painted is None:
            QTimer.singleShot(0, session, self._painted)
        else:
            painted.connect(self._painted)
        if entered.desk.tables.open_now:
            QTimer.singleShot(0, session, lambda: self._complete_session(session))
        return session

    def _painted(self) -> None:
        self._trace.mark("painted")
        self._open_tables()

    def _open_tables(self) -> None:
        """The first page is on the screen, or nobody looks at it: whatever it did not need is loaded now."""
        session, self._ahead = self._ahead, None
        if session is not None and session is self.session and self.flow is not None:
            self.scanner.install(self._application)  # not before: thousands of events up to here are no keys
            session.furnish()
            self.flow.begin()

    def _complete_session(self, session: DeskSession) -> None:
        """The desk is open, and its first page stands; one that is put away in the same breath begins nothing."""
        if session is not self.session:
            return
        session.stand()
        self.session_ready.emit(session)
        if self.looks is not None:
            self.looks.begin()
        QTimer.singleShot(_SETTLED_AFTER, session, self.jobs.collector.settle)
        self.window.setWindowIcon(QIcon(str(resource("icons/liaison_desk.svg"))))
        update_watches.UpdateWatch(session.surroundings, self.version, session)
        self.door.listen()
        self.door.look()

    def _has_desk(self) -> bool:
        return self.session is not None and self.session.desk.tables.open_now

    def _close(self) -> None:
        self.scanner.look_away()
        self.memory.geometry = self.window.place()
        self.door.close()  # who starts the program while this one finishes must not be sent to a window that goes
        self._end_session(leaving=True)
        self.jobs.close()
        if self.folder is not None and self.folder.is_dir():
            self.remember_look()
        if self.journal is not None:
            self.journal.close()
        self.bugs.remove()

    def _end_session(self, *, leaving: bool = False) -> None:
        if self.session is not None:
            self.memory.page = self.session.pages.current_key
            if self.looks is not None:
                self.looks.keep_at_last()
                self.looks = None
            session, self.session = self.session, None
            session.close(leaving=leaving)
            self.window.renew()

    def _begin_journal(self) -> None:
        if self.folder is not None and self.journal is None and self.folder.is_dir():
            self.journal = journals.Journal(self.folder)

    def _keep_bug(self, report: str) -> None:
        if sys.stderr is not None:
            sys.stderr.write(f"{report}\n")
        self._begin_journal()
        if self.journal is not None:
            self.journal.bug(report)

    def tell_bug(self, report: str) -> None:
        """Show what a bug's report says; the work goes on."""
        dialog = dialogs.BugDialog(report, self.window)
        dialog.open()

    def _tell_trouble(self, error: UserError) -> None:
        tell = self.session.notices.fail if self.session is not None else self.flow.failed if self.flow is not None else None
        if tell is not None:
            tell(error)
