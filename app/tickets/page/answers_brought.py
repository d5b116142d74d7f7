"""Answers that a person brings: a saved mail dropped or chosen, or its text pasted."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QWidget

from app.errors import UserError
from app.language import marked, tr
from app.ui.dialogs import Sheet
from app.ui.feature import Surroundings
from app.ui.forms import FormField
from app.ui.icons import scaled
from app.ui.sheet_answers import closing, refusing
from app.ui.widgets import PrimaryButton, QuietButton

if TYPE_CHECKING:
    from app.store.progress import Progress
    from app.tickets.service import TicketService
    from app.tickets.service.mail_answers import TakenIn

_ENDINGS = (".eml", ".msg")
_MAIL = "message/rfc822"
_FILTER = marked("Mails (*.eml);;All files (*)")
_SUBTITLE = marked("Copy the answer in your mail program and paste it here. Its files can be added to a note or kept where they are.")


class AnswersBrought(QObject):
    """Watches the page for mails that are dropped. Signal ``taken`` with the ticket that an answer belongs to."""

    taken = Signal(str)

    def __init__(self, around: Surroundings, service: "TicketService", whole: QWidget, pane: QWidget, ticket: Callable[[], str]) -> None:
        """``whole`` takes drops; on ``pane`` they are about the ticket that ``ticket`` gives, unless the mail says otherwise."""
        super().__init__(whole)
        self._around = around
        self._service = service
        self._whole = whole
        self._pane = pane
        self._ticket = ticket
        self.dialog: Sheet | None = None
        whole.setAcceptDrops(True)
        whole.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mails may be dropped anywhere on the page."""
        if watched is self._whole and isinstance(event, QDropEvent) and _has_mail(event.mimeData()):
            if event.type() == QEvent.Type.Drop:
                self.drop(event.mimeData(), self._about(event))
            event.acceptProposedAction()
            return True
        if watched is self._whole and isinstance(event, QDragEnterEvent):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def drop(self, mime: QMimeData, ticket: str) -> None:
        """Take in what was dropped, on a ticket or ("") beside all of them."""
        paths = _paths(mime)
        self.take_files(paths, ticket)
        if not paths:
            data = bytes(mime.data(_MAIL).data())
            self._take(lambda: self._service.mail_answers.take(data, ticket))

    def take_files(self, paths: Sequence[Path], ticket: str) -> None:
        """Take in saved mails."""
        for path in paths:
            self._take(partial(self._service.mail_answers.take_file, path, ticket))

    def choose(self) -> None:
        """Choose saved mails; what they say decides, else they are about the ticket that is shown."""
        names, _ = QFileDialog.getOpenFileNames(self._whole, tr("Open TSS's mail"), "", tr(_FILTER))
        self.take_files([Path(name) for name in names], self._ticket())

    def paste(self) -> None:
        """Ask for the text of an answer to the ticket that is shown."""
        ticket = self._ticket()
        if not ticket:
            self._around.notices.say(tr("Choose the ticket that was answered first."))
            return
        sheet = Sheet(tr("What TSS wrote"), tr(_SUBTITLE), self._whole.window(), width=scaled(560))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words, author = (
            FormField(tr("Answer"), QPlainTextEdit()),
            FormField(tr("Who wrote it"), QLineEdit(), hint=tr("TSS, when nobody is named")),
        )
        words.editor.setMinimumHeight(scaled(180))
        sheet.body.addWidget(words)
        sheet.body.addWidget(author)
        stay, go = QuietButton(tr("Cancel")), PrimaryButton(tr("Add to the conversation"))
        stay.clicked.connect(sheet.reject)

        def add() -> None:
            text, writer = words.value(), author.value()
            self._take(
                lambda: self._service.mail_answers.take_text(text, ticket, writer),
                closing(sheet),
                refusing(sheet, lambda problem: words.show_error(str(problem)), self._around.notices),
            )

        go.clicked.connect(add)
        sheet.add_buttons([stay, go])
        sheet.destroyed.connect(self._forget)
        self.dialog = sheet
        sheet.open()
        words.editor.setFocus()

    def _take(
        self, work: Callable[[], "TakenIn"], settled: Callable[[], object] = list, failed: Callable[[UserError], None] | None = None
    ) -> None:
        def job(_progress: "Progress") -> "TakenIn":
            return work()

        def done(taken: "TakenIn") -> None:
            number = tr("Its number is known now.") if taken.number else ""
            self._around.notices.say(" ".join(filter(None, (tr("{answer} added.", answer=taken.label), number))), undoable=True)
            settled()
            self.taken.emit(taken.ticket)

        self._around.jobs.write(job, title=tr("Reading a mail"), owner=self, done=done, failed=failed or self._around.notices.fail)

    def _about(self, event: QDropEvent) -> str:
        here = self._pane.mapFrom(self._whole, event.position().toPoint())
        return self._ticket() if self._pane.isVisible() and self._pane.rect().contains(here) else ""

    def _forget(self) -> None:
        self.dialog = None


def _paths(mime: QMimeData) -> list[Path]:
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.casefold() in _ENDINGS]


def _has_mail(mime: QMimeData) -> bool:
    return mime.hasFormat(_MAIL) or bool(_paths(mime))
