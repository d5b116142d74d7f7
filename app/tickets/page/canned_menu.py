"""Texts that are put in by one choice."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from app.language import tr
from app.store.value import Value
from app.tickets.rules.district import Canned
from app.ui.buttons import plain_tip
from app.ui.feature import Surroundings
from app.ui.texts import no_key
from app.ui.widgets import LinkButton

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.tickets.service import TicketService

_SHORTCUT = "Ctrl+T"


class CannedSource(Protocol):
    """Where texts come from. Both answer a moment later, on the window's thread."""

    def offer(self, show: Callable[[Sequence[Canned]], None]) -> None:
        """The texts that fit."""

    def fill(self, words: str, put: Callable[[str], None]) -> None:
        """``words`` with what is known put in their places."""


class DeskTexts(QObject):
    """The texts of the desk, read in jobs. ``about`` gives the values of the form, or the id of the ticket, that they are for."""

    def __init__(
        self, around: Surroundings, service: "TicketService", use: str, about: Callable[[], Mapping[str, Value] | str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._around = around
        self._service = service
        self._use = use
        self._about = about

    def offer(self, show: Callable[[Sequence[Canned]], None]) -> None:
        """The texts for this use, those of the form's category first."""
        about, canned = self._about(), self._service.canned
        category = "" if isinstance(about, str) else str(about.get("category") or "")
        self._around.jobs.read(
            lambda _progress: canned.offered(self._use, category),
            title=tr("Reading texts"),
            owner=self,
            done=show,
            failed=self._around.notices.fail,
        )

    def fill(self, words: str, put: Callable[[str], None]) -> None:
        """``words`` with what is known of the ticket put in their places."""
        about, service = self._about(), self._service

        def work(_progress: "Progress") -> str:
            return service.canned.fill(words, service.writing.values(about) if isinstance(about, str) else about)

        self._around.jobs.read(work, title=tr("Filling in a text"), owner=self, done=put, failed=self._around.notices.fail)


class CannedButton(LinkButton):
    """Opens the list of texts; the chosen one goes where the cursor stands. ``keep_wanted``: the text here becomes one of them."""

    keep_wanted = Signal()

    def __init__(self, editor: QPlainTextEdit, source: CannedSource) -> None:
        super().__init__(tr("Canned text"), "clipboard-paste")
        self._editor = editor
        self._source = source
        self.menu_of_texts = QMenu(self)
        self.setToolTip(tr("Put in a text that is often needed (Ctrl T)"))
        self.clicked.connect(lambda _checked=False: self.open())
        key = QAction(tr("Canned text"), editor)
        key.setShortcut(_SHORTCUT)
        key.triggered.connect(self.open)
        editor.addAction(key)

    def open(self) -> None:
        """Show the list as soon as it is read."""
        self._source.offer(self._show)

    def put(self, canned: Canned) -> None:
        """Put a text in at the cursor, on lines of its own, as soon as it is filled in."""
        self._source.fill(canned.text, self._put)

    def _put(self, words: str) -> None:
        cursor = self._editor.textCursor()
        before = self._editor.toPlainText()[: cursor.position()]
        cursor.insertText(("" if not before or before.endswith("\n") else "\n") + words)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()

    def _show(self, texts: Sequence[Canned]) -> None:
        menu = self.menu_of_texts
        menu.clear()
        for number, canned in enumerate(texts, start=1):
            key = f"&{number}  " if number < 10 else ""
            action = menu.addAction(key + no_key(canned.title))
            action.setToolTip(plain_tip(canned.text))
            action.triggered.connect(lambda _checked=False, canned=canned: self.put(canned))
        menu.addSeparator()
        menu.addAction(tr("Keep what is written here as a text…")).triggered.connect(self.keep_wanted)
        if self.isVisible():
            menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
