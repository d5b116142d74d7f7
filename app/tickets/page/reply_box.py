"""Where a reply to the helpdesk is written; what is typed is kept at every pause."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QMimeData, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QVBoxLayout, QWidget

from app.language import tr
from app.tickets.page.attachment_well import AttachmentWell, GoingFile
from app.tickets.page.canned_menu import CannedButton, CannedSource
from app.tickets.service.conversation import KeptFile
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

    def kept_files(self) -> list[KeptFile]:
        """Its files, as the conversation takes them."""
        return [KeptFile(file.blob, file.name, file.media_type, file.size) for file in self.files]


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
    """Signals: ``sent`` and ``noted`` carry a Reply; ``keep_text`` the words that shall become a canned text.

    A reply that was given away can't be written on until it is told what became of it: ``gone`` or ``stays``. Meanwhile another
    ticket may be shown and written about.
    """

    sent = Signal(object)
    noted = Signal(object)
    keep_text = Signal(str)

    def __init__(self, around: Surroundings, texts: CannedSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._around = around
        self._ticket = ""
        self._showing = False
        self._going: dict[str, SignalInstance] = {}
        """The tickets whose reply was given away, each with how."""
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
            self.well.belong_to(ticket)
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

    def bring(self, ticket: str, words: str, files: Sequence[GoingFile]) -> None:
        """Words written elsewhere stand after those that were begun about a ticket."""
        kept = self._kept(ticket)
        both = "\n".join(filter(None, (kept.words, words)))
        self._keep_for(Reply(ticket, both, kept.solves, _each_once((*kept.files, *files))))

    def gone(self, reply: Reply) -> None:
        """What was written has gone its way; what came in the meantime is still here."""
        kept = self._kept(reply.ticket)
        files = tuple(file for file in kept.files if file not in reply.files)
        self._keep_for(replace(kept, words=kept.words.removeprefix(reply.words).strip(), solves=False, files=files))
        self.stays(reply.ticket)

    def stays(self, ticket: str) -> None:
        """What was written about a ticket is here, to be written on."""
        self._going.pop(ticket, None)
        if ticket == self._ticket:
            self._load()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl Enter sends."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self.send_button.isVisibleTo(self):
            self._tell(self.sent)
        else:
            super().keyPressEvent(event)

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
        self.send_button.clicked.connect(lambda: self._tell(self.sent))
        self.note_button.clicked.connect(lambda: self._tell(self.noted))
        self.well.late.connect(self._take_late)
        self.well.rested.connect(self._go)
        self.canned.keep_wanted.connect(lambda: self.keep_text.emit(self.editor.toPlainText()))

    def _show_well(self) -> None:
        self.well.show()
        self.well.photos.add_button.setFocus()

    def _take(self, mime: QMimeData) -> bool:
        taken = self.well.take(mime)
        if taken:
            self.well.show()
        return taken

    def _tell(self, how: SignalInstance) -> None:
        words = self.editor.toPlainText().strip()
        reads = self.well.reads_for(self._ticket)
        if not (self._ticket and (words or self.well.files or reads)):
            self.editor.setFocus()
        elif self._ticket not in self._going:
            self._going[self._ticket] = how
            self._show_going()
            self._go(self._ticket)

    def _go(self, ticket: str) -> None:
        """Give a reply away as soon as all of its files have been read."""
        how = self._going.get(ticket)
        if how is not None and not self.well.reads_for(ticket):
            how.emit(self._kept(ticket))

    def _show_going(self) -> None:
        going = self._ticket in self._going
        focused = QApplication.focusWidget()
        if going and focused is not None and self.isAncestorOf(focused):
            self.editor.setFocus()  # which can be read on; a button that can't be pressed would give the focus away
        self.editor.setReadOnly(going)
        for part in (self.well, self.solves, self.attach, self.canned, self.note_button, self.send_button):
            part.setEnabled(not going)

    def _take_late(self, ticket: str, file: GoingFile) -> None:
        """A file that was read while another ticket came to be shown."""
        kept = self._kept(ticket)
        self._keep_for(replace(kept, files=_each_once((*kept.files, file))))

    def _keep(self) -> None:
        if not self._showing and self._ticket:
            self._keep_for(Reply(self._ticket, self.editor.toPlainText(), self.solves.isChecked(), tuple(self.well.files)))

    def _keep_for(self, reply: Reply) -> None:
        if reply.words.strip() or reply.files:
            files = [file.as_list() for file in reply.files]
            self._around.drafts.save(_key(reply.ticket), {"text": reply.words, "solves": reply.solves, "files": files})
        else:
            self._around.drafts.clear(_key(reply.ticket))

    def _kept(self, ticket: str) -> Reply:
        draft = self._around.drafts.load(_key(ticket)) or {}
        files = (file for file in map(GoingFile.from_list, draft.get("files", [])) if file is not None)
        return Reply(ticket, str(draft.get("text", "")), draft.get("solves") is True, tuple(files))

    def _load(self) -> None:
        kept = self._kept(self._ticket)
        self._showing = True
        self.editor.setPlainText(kept.words)
        self.solves.setChecked(kept.solves)
        self.well.show_files(kept.files)
        self.well.setVisible(bool(kept.files))
        self._showing = False
        self._show_going()


def _key(ticket: str) -> str:
    return f"ticket.{ticket}.reply"


def _each_once(files: Sequence[GoingFile]) -> tuple[GoingFile, ...]:
    return tuple({file.blob: file for file in files}.values())
