"""Where a reply to the helpdesk is written; what is typed is kept at every pause."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.language import tr
from app.tickets.page.attachment_well import AttachmentWell, GoingFile
from app.tickets.page.canned_menu import CannedButton, CannedSource
from app.ui.feature import Surroundings
from app.ui.forms import LinesEdit
from app.ui.page_header import WrapRow
from app.ui.widgets import IconButton, PrimaryButton, QuietButton, text

_LINES = 3


@dataclass(frozen=True, slots=True)
class Reply:
    """What a person wrote."""

    ticket: str
    words: str
    solves: bool
    files: tuple[GoingFile, ...]


class PastingEdit(LinesEdit):
    """A text field that hands pictures and files that are pasted or dropped to somebody else."""

    take: Callable[[QMimeData], bool] | None = None

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Pictures and files are welcome."""
        return source.hasImage() or source.hasUrls() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A picture or a file goes beside the text; everything else is text."""
        with_files = any(url.isLocalFile() for url in source.urls()) or (source.hasImage() and not source.hasText())
        if not (with_files and self.take is not None and self.take(source)):
            super().insertFromMimeData(source)


def pasting_editor(lines: int, name: str) -> PastingEdit:
    """Such a field; Tab goes on to the next one."""
    field = PastingEdit()
    field.lines = lines
    field.setTabChangesFocus(True)
    field.setAccessibleName(name)
    return field


class ReplyBox(QWidget):
    """Signals: ``sent`` and ``noted`` carry a Reply; ``keep_text`` the words that shall become a canned text."""

    sent = Signal(object)
    noted = Signal(object)
    keep_text = Signal(str)

    def __init__(self, around: Surroundings, texts: CannedSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ticket = ""
        self._showing = False
        self.editor = pasting_editor(_LINES, tr("Reply to TSS"))
        self.editor.setPlaceholderText(tr("Write to TSS…"))
        self.well = AttachmentWell(around, tr("Photos and files of the reply"))
        self.editor.take = self._take
        self.solves = QCheckBox(tr("It is solved"))
        self.solves.setToolTip(tr("TSS is told that the ticket is solved"))
        self.send_button = PrimaryButton(tr("Send reply"), "send")
        self.note_button = QuietButton(tr("Keep as a note"))
        self.note_button.setToolTip(tr("Stays here, TSS does not get it"))
        self.canned = CannedButton(self.editor, texts)
        self.attach = IconButton("image-plus", tr("Add photos or files"), framed=True)
        self._needs_other = text("", "soft", wrap=True)
        self._arrange()
        self._connect()

    def show_for(self, ticket: str, *, can_reply: bool, why_not: str = "") -> None:
        """Write about this ticket from now on; what was begun about it is there again."""
        if ticket != self._ticket:
            self._ticket = ticket
            self._load()
        self.send_button.setVisible(can_reply)
        self.solves.setVisible(can_reply)
        self._needs_other.setText(why_not)
        self._needs_other.setVisible(bool(why_not) and not can_reply)

    def bring_back(self, words: str, files: Sequence[GoingFile]) -> None:
        """What was taken back stands before what is being written."""
        here = self.editor.toPlainText().strip()
        self.editor.setPlainText(f"{words}\n{here}" if here else words)
        self.well.show_files([*files, *self.well.files])
        self.well.setVisible(bool(self.well.files))
        self._keep()
        self.editor.setFocus()

    def reload(self) -> None:
        """Show again what is kept of it."""
        self._load()

    def empty(self) -> None:
        """What was written has gone its way."""
        self._around.drafts.clear(self._key)
        self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Enter sends."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.send_button.isVisibleTo(self):
            self._tell(self.sent.emit)
        else:
            super().keyPressEvent(event)

    @property
    def _key(self) -> str:
        return f"ticket.{self._ticket}.reply"

    def _arrange(self) -> None:
        self.well.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self._needs_other, self.editor, self.well):
            column.addWidget(part)
        column.addWidget(WrapRow([self.attach, self.canned, self.solves, self.note_button, self.send_button]))

    def _connect(self) -> None:
        self.editor.textChanged.connect(self._keep)
        self.well.changed.connect(self._keep)
        self.solves.toggled.connect(self._keep)
        self.attach.clicked.connect(self._show_well)
        self.send_button.clicked.connect(lambda: self._tell(self.sent.emit))
        self.note_button.clicked.connect(lambda: self._tell(self.noted.emit))
        self.canned.keep_wanted.connect(lambda: self.keep_text.emit(self.editor.toPlainText()))

    def _show_well(self) -> None:
        self.well.show()
        self.well.photos.add_button.setFocus()

    def _take(self, mime: QMimeData) -> bool:
        taken = self.well.take(mime)
        if taken:
            self.well.show()
        return taken

    def _tell(self, emit: Callable[[Reply], None]) -> None:
        words = self.editor.toPlainText().strip()
        if self._ticket and (words or self.well.files):
            emit(Reply(self._ticket, words, self.solves.isChecked(), tuple(self.well.files)))
        else:
            self.editor.setFocus()

    def _keep(self) -> None:
        if self._showing or not self._ticket:
            return
        words, files = self.editor.toPlainText(), [file.as_list() for file in self.well.files]
        if words.strip() or files:
            self._around.drafts.save(self._key, {"text": words, "solves": self.solves.isChecked(), "files": files})
        else:
            self._around.drafts.clear(self._key)

    def _load(self) -> None:
        draft = self._around.drafts.load(self._key) or {}
        files = [file for file in map(GoingFile.from_list, draft.get("files", [])) if file is not None]
        self._showing = True
        self.editor.setPlainText(str(draft.get("text", "")))
        self.solves.setChecked(draft.get("solves") is True)
        self.well.show_files(files)
        self.well.setVisible(bool(files))
        self._showing = False
