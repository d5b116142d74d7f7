"""The help of an open desk: F1, the panel beside the page, and the hints."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.language import spoken, tr
from app.paths import documents
from app.shell.chrome import Chrome
from app.shell.finding import Findable
from app.shell.help import printout
from app.shell.help.hints import HintLine, HintMemory
from app.shell.help.library import CONTENTS, HelpLibrary, HelpPage
from app.shell.help.panel import HelpPanel
from app.shell.help.window import HelpInDialogs
from app.shell.pages import Pages
from app.store.progress import Progress
from app.ui.feature import Surroundings
from app.ui.paper.paperwork import Paperwork

_ROOM_FOR_HINT = 560
"""Pixels at 100 % text that the window is high when it has room for a hint besides the page; the help has it in any case."""


class DeskHelp(QObject):
    """Opens the help of whatever page is in front, and says a new page's hint once."""

    def __init__(self, chrome: Chrome, around: Surroundings, pages: Pages, parent: QObject) -> None:
        super().__init__(parent)
        self._chrome = chrome
        self._pages = pages
        self._theme = around.theme
        self.library = HelpLibrary(documents(), spoken().code)
        self.panel = HelpPanel(self.library, around.theme, chrome)
        self.hints = HintMemory(around.desk.settings, self)
        self.line = HintLine()
        self.paper = Paperwork(around, chrome)
        self._before: QWidget | None = None
        self._in_dialogs = HelpInDialogs(self.library, around.theme, lambda: pages.current_key, self)
        chrome.put_below_page(self.line)
        chrome.put_beside_page(self.panel)
        self.panel.show_hints(wanted=self.hints.wanted)
        self.panel.closed.connect(self.close)
        self.panel.print_wanted.connect(self.print_page)
        self.panel.hint_wanted.connect(self.hint_again)
        self.panel.hints_chosen.connect(lambda wanted: self._choose_hints(wanted=wanted))
        self.line.put_away.connect(self.dismiss)
        self.line.more_wanted.connect(self.more)
        around.theme.changed.connect(self._fit)
        pages.shown.connect(self.page_shown)

    def begin(self) -> None:
        """The first page stands: say its hint if it is new."""
        if self._pages.current_key:
            self.page_shown(self._pages.current_key)

    def toggle(self) -> None:
        """F1: help on the page in front; away with it when somebody is in it and it shows that already."""
        focused = QApplication.focusWidget()
        inside = focused is not None and self.panel.isAncestorOf(focused)
        if self.panel.isVisible() and inside:
            self.close()
        else:
            self.open(self._pages.current_key)

    def open(self, address: str) -> None:
        """Show a page of the help, by its name or address; the contents where there is no such page."""
        self.line.hide()
        if not self.panel.isVisible():
            self._before = QApplication.focusWidget()
        if self.library.at(address) is None and self.library.page(address) is None:
            address = CONTENTS
        if self.panel.address != address or self.panel.view.page is None:
            self.panel.open(address)
        self.panel.show()
        self._chrome.fit()
        self.panel.raise_()
        self.panel.view.setFocus()

    def close(self) -> None:
        """Give the room back, and the focus to where it was."""
        self.panel.hide()
        self._chrome.fit()
        before, self._before = self._before, None
        page = self._pages.current
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        elif page is not None:
            page.setFocus()

    def page_shown(self, key: str) -> None:
        """Another page is in front: say its hint if it is new; the help that is open goes along."""
        self.line.hide()
        if self.panel.isVisible() and self.library.page(key) is not None:
            self.panel.open(key)
            self._chrome.fit()
        if self.hints.is_new(key) and not self.panel.isVisible() and self._has_room():
            self._say(key)

    def hint_again(self) -> None:
        """The hint of the page in front, asked for."""
        self._say(self._pages.current_key)

    def dismiss(self) -> None:
        """The hint was read."""
        focused = QApplication.focusWidget()
        if focused is not None and self.line.isAncestorOf(focused) and self._pages.current is not None:
            self._pages.current.opened()
        self.line.hide()

    def more(self) -> None:
        """From the hint to the help."""
        self.dismiss()
        self.open(self._pages.current_key)

    def findables(self) -> list[Findable]:
        """What Ctrl K finds of the help: its pages."""
        about = ("help", "how")
        pages = self.library.pages.values()
        return [
            Findable(tr("Help: {page}", page=page.title), partial(self.open, page.path), about, "circle-help", tr("Help")) for page in pages
        ]

    def print_page(self, page: HelpPage) -> None:
        """A page of the help on the school's paper."""
        paper, heading = self.paper.paper(), self.paper.heading(page.title)

        def draw(target: Path, progress: Progress) -> int:
            return printout.print_help(target, self.library, page, paper=paper, heading=heading, progress=progress)

        self.paper.draw(page.title, draw)

    def without_hints(self) -> None:
        """No hints from now on, as the box in the panel says it."""
        self.panel.hints.setChecked(False)
        self._choose_hints(wanted=False)

    def _has_room(self) -> bool:
        return self._chrome.height() >= self._theme.pixels(_ROOM_FOR_HINT)

    def _fit(self) -> None:
        """The text has another size."""
        self._chrome.fit()
        if not self._has_room():
            self.line.hide()

    def _say(self, key: str) -> None:
        page = self.library.page(key)
        if page is not None and page.hint:
            self.hints.seen(key)
            self.line.say(page.hint)

    def _choose_hints(self, *, wanted: bool) -> None:
        self.hints.want(wanted=wanted)
        if not wanted:
            self.line.hide()
