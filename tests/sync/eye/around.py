"""The tab in a window, on one of two desks that share."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.store.changes import Changes
from app.store.desk import Desk
from app.store.records import Record
from app.sync.page.eye.record_pane import RecordPane
from app.sync.page.eye.tab import EyeTab
from app.sync.page.eye.twins_pane import TwinsPane
from app.ui.feature import Page
from app.ui.theme import ThemeState
from app.wiring import sample
from app.wiring.naming import RecordNames
from tests.patience import PATIENCE as PATIENCE
from tests.sync.eye.desks import change, hand_over
from tests.sync.school import School
from tests.ui.surrounded import Surrounded


class Host(Page):
    """A page that is nothing but the tab."""

    def __init__(self, tab: EyeTab) -> None:
        super().__init__()
        self.tab = tab
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 20, 26, 22)
        column.addWidget(tab)

    def changed(self, changes: Changes) -> None:
        """As the frame passes it on."""
        self.tab.changed(changes)


class Around(Surrounded):
    """Ann's desk has the window; Bob's is ``other``."""

    def __init__(self, folder: Path, theme: ThemeState, qtbot: QtBot) -> None:
        self.school = School(folder)
        self.school.types = sample.records()
        self.desk: Desk = self.school.found("ann")
        self.other = self.school.join("bob", "ann")
        self.school.rest()
        super().__init__(self.desk, theme)
        self.qtbot = qtbot
        self.window = QMainWindow()
        self.window.resize(1040, 640)

    def open(self) -> EyeTab:
        """The tab, when it has read."""
        self.tab = EyeTab(self.surroundings, RecordNames)
        host = Host(self.tab)
        self.window.setCentralWidget(host)
        self.attend(host)
        self.window.show()
        self.qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=PATIENCE)
        self.settle()
        self.tab.opened()
        return self.tab

    def differ(self, cls: type[Record], id: str, here: dict[str, object], there: dict[str, object]) -> None:
        """Both desks change a record without having seen each other; then both have everything."""
        hand_over(self.desk, self.other)
        change(self.desk, cls, id, **here)
        change(self.other, cls, id, **there)
        self.meet()

    def meet(self) -> None:
        """Both have everything."""
        hand_over(self.desk, self.other)
        hand_over(self.other, self.desk)

    def busy(self) -> bool:
        """Whether anything is under way."""
        table = self.tab.table
        return self.jobs.busy() or table.loader.loading or table.model.finder.busy or self.tab._soon.isActive()

    def record(self) -> RecordPane:
        """The pane of a record."""
        assert isinstance(self.tab.pane, RecordPane)
        return self.tab.pane

    def twins(self) -> TwinsPane:
        """The pane of what was given twice."""
        assert isinstance(self.tab.pane, TwinsPane)
        return self.tab.pane

    def in_pane(self) -> bool:
        """Whether the focus is in the pane beside the list."""
        focus = QApplication.focusWidget()
        return focus is not None and self.tab.pane is not None and self.tab.pane.isAncestorOf(focus)

    def press(self, key: Qt.Key) -> None:
        """A key, where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key)

    def close(self) -> None:
        """Let everything go."""
        if self.tab.deeds.paper.dialog is not None:
            self.tab.deeds.paper.dialog.close()
        super().close()
        self.window.close()
        self.school.close()
