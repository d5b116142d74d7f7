"""An editor with real parts around it: desk, jobs, drafts, notices."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from app.troubleshooting.page.editor.editor import EditorPane, make_editor
from app.troubleshooting.service import TroubleshootingService
from app.ui.drafts import Drafts
from app.ui.feature import School, Surroundings
from app.ui.jobs import Jobs
from app.ui.notices import Notice, Notices
from app.ui.scanner import Scanner
from app.ui.theme import ThemeState
from tests.patience import PATIENCE

Open = Callable[..., "EditorAround"]
"""Opens the editor of a checklist, "" for a new one."""


class EditorAround(QObject):
    """The surroundings of one editor, and what came of it."""

    def __init__(self, service: TroubleshootingService, key: str = "", theme: ThemeState | None = None) -> None:
        super().__init__()
        self.service = service
        self.jobs = Jobs(self)
        self.bugs: list[object] = []
        self.jobs.bug_found.connect(self.bugs.append)
        self.notices = Notices(self)
        self.said: list[Notice] = []
        self.notices.said.connect(self.said.append)
        self.theme = theme or ThemeState("light")
        if theme is None:
            self.theme.apply()
        self.surroundings = Surroundings(
            desk=service.desk,
            jobs=self.jobs,
            theme=self.theme,
            notices=self.notices,
            school=School("Parkview Elementary", "Marisol Rivera"),
            scanner=Scanner(),
            drafts=Drafts(service.desk.settings, jobs=self.jobs),
            navigate=lambda _place: None,
        )
        self.window = QMainWindow()
        self.window.resize(1064, 720)
        self.saved: list[str] = []
        self.closed = 0
        self.editor = self.open(key)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def open(self, key: str) -> EditorPane:
        """Open the editor of a checklist in the window, in place of the one before."""
        self.editor = make_editor(self.surroundings, self.service, key)
        self.editor.saved.connect(self.saved.append)
        self.editor.closed.connect(self._count)
        self.window.setCentralWidget(self.editor)
        self.settle()
        return self.editor

    def settle(self) -> None:
        """Serve events until nothing is under way."""
        for _ in range(200):
            self.jobs.wait_idle(PATIENCE)
            QApplication.processEvents()
            if not self.jobs.busy():
                QApplication.processEvents()
                if not self.jobs.busy():
                    return
        raise TimeoutError("the editor did not come to rest")

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.focused(), key, modifiers)
        self.settle()

    def type(self, words: str) -> None:
        """Type where the focus is."""
        QTest.keyClicks(self.focused(), words)
        self.settle()

    def focused(self) -> QWidget:
        """What has the focus."""
        return QApplication.focusWidget() or self.editor

    def last_said(self) -> str:
        """The last thing that was said."""
        return self.said[-1].text if self.said else ""

    def look_at(self, path: Path) -> None:
        """Look at a file with a checklist."""
        self.editor.import_file(path)
        self.settle()

    def close(self) -> None:
        """Let everything go."""
        self.editor.may_leave()
        self.window.close()
        self.jobs.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _count(self) -> None:
        self.closed += 1
