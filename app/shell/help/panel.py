"""The panel beside the page: a page of the help, the way back, search, paper."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.shell.help.library import CONTENTS, HelpLibrary, HelpPage
from app.shell.help.picture import PictureSheet
from app.shell.help.view import HelpView
from app.ui.buttons import IconButton, LinkButton
from app.ui.focus import walk_in_order
from app.ui.texts import text
from app.ui.theme import ThemeState
from app.ui.widgets import SearchField

_MOST_BACK = 50


class HelpPanel(QFrame):
    """Lies at the right of the window, beside the work; Esc gives the room back."""

    closed = Signal()
    print_wanted = Signal(object)
    """The ``HelpPage`` that is to be printed."""
    hint_wanted = Signal()
    """The hint of the page in front is to be shown again."""
    hints_chosen = Signal(bool)
    """Whether pages show a hint the first time."""

    def __init__(self, library: HelpLibrary, theme: ThemeState, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("helpPanel")
        self.setAccessibleName(tr("Help"))
        self._library = library
        self._behind: list[str] = []
        self._address = ""
        self._hits: list[str] = []
        self.view = HelpView(library, theme)
        self.view.followed.connect(self.open)
        self.view.picture_wanted.connect(self._show_picture)
        self.view.went_out.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.search = SearchField(tr("Search the help"), tr("Search the help"))
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._open_first)
        self.search.went_down.connect(self.view.setFocus)
        self.back = IconButton("arrow-left", tr("Back (Alt+Left)"))
        self.contents = IconButton("list", tr("All help pages"))
        self.print = IconButton("printer", tr("Print this help page"))
        self.close_button = IconButton("x", tr("Close the help (Esc)"))
        self.again = LinkButton(tr("Show this page's hint"))
        self.hints = QCheckBox(tr("A hint on each new page"))
        self.back.clicked.connect(self.go_back)
        self.contents.clicked.connect(lambda: self.open(CONTENTS))
        self.print.clicked.connect(self._print)
        self.close_button.clicked.connect(self.closed)
        self.again.clicked.connect(self.hint_wanted)
        self.hints.toggled.connect(self.hints_chosen)
        self._arrange()
        self.hide()

    @property
    def address(self) -> str:
        """What is shown: a page's path, with the heading behind #; while searching, what was shown before."""
        return self._address

    def open(self, address: str) -> None:
        """Show the page that an address or a page's name leads to; nothing where there is none."""
        page = self._library.at(address) or self._library.page(address)
        if page is None:
            return
        if self._address:
            self._behind = [*self._behind, self._address][-_MOST_BACK:]
        self._show(page, address)

    def knows(self, page: str) -> bool:
        """Whether the help has a page of this name."""
        return self._library.page(page) is not None

    def go_back(self) -> None:
        """Show what was shown before; from a search, the page on which it began."""
        if self.search.text():
            self.search.clear()
            return
        if self._behind:
            address = self._behind.pop()
            page = self._library.at(address) or self._library.page(address)
            if page is not None:
                self._show(page, address)

    def stand_alone(self) -> None:
        """Show itself without what belongs to the page behind: its hint, and paper."""
        for part in (self.again, self.hints, self.print):
            part.hide()
        self.show()

    def show_hints(self, *, wanted: bool) -> None:
        """Whether hints are shown, without saying that somebody chose it."""
        self.hints.blockSignals(True)
        self.hints.setChecked(wanted)
        self.hints.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Alt+Left goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def _show(self, page: HelpPage, address: str) -> None:
        self._address = address
        self._hits = []
        self.search.blockSignals(True)
        self.search.clear()
        self.search.blockSignals(False)
        self.view.show_page(page, address.partition("#")[2])
        self._settle()

    def _search(self, query: str) -> None:
        if query.strip():
            self._hits = self.view.show_hits(query)
        elif self._address:
            page = self._library.at(self._address) or self._library.page(self._address)
            self._hits = []
            if page is not None:
                self.view.show_page(page, self._address.partition("#")[2])
        self._settle()

    def _open_first(self) -> None:
        if self._hits:
            self.open(self._hits[0])
            self.view.setFocus()

    def _settle(self) -> None:
        """Buttons can be pressed where they do something; the focus is not lost with one that can't be any more."""
        can_go = bool(self._behind or self.search.text())
        if not can_go and self.back.hasFocus():
            self.view.setFocus()
        self.back.setEnabled(can_go)
        self.print.setEnabled(self.view.page is not None)

    def _print(self) -> None:
        if self.view.page is not None:
            self.print_wanted.emit(self.view.page)

    def _show_picture(self, path: Path) -> None:
        PictureSheet(path, self.window()).open()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.back)
        head.addWidget(text(tr("Help"), "pane_title"), 1)
        for button in (self.contents, self.print, self.close_button):
            head.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self.hints, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 14, 10)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(foot)
        walk_in_order((self.search, self.view, self.again, self.hints, self.back, self.contents, self.print, self.close_button))
