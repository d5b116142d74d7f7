"""One message of a conversation, as plain text whatever it was."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.tickets.page.attachment_row import AttachmentRow, FileLine
from app.ui.widgets import Badge, LinkButton, text

_LONG = 1_400
_LONG_LINES = 24


@dataclass(frozen=True, slots=True)
class MessageLine:
    """What is shown of a message. ``direction``: out, in or note; ``badge`` says where it is while it is not sent."""

    id: str
    direction: str
    author: str
    when: str
    words: str
    badge: str = ""
    tone: str = "neutral"
    trouble: str = ""
    files: Sequence[FileLine] = ()
    steps: Sequence[tuple[str, str]] = ()
    """Key and words of what can be done about its trouble."""
    dated: str = ""
    """When, with the day: for paper."""


class MessageCard(QFrame):
    """Author, time, words, files. ``step_wanted`` carries the message's id and the key of a step."""

    open_wanted = Signal(object)
    save_wanted = Signal(object)
    step_wanted = Signal(str, str)

    def __init__(self, line: MessageLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self.setProperty("message", line.direction)
        self.setAccessibleName(f"{line.author}, {line.when}")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 9, 12, 10)
        column.setSpacing(3)
        column.addLayout(self._head())
        self.words = text(shortened(line.words), wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.words)
        if shortened(line.words) != line.words:
            more = LinkButton(tr("Show all of it"))
            more.clicked.connect(lambda: self._show_all(more))
            column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        if line.files:
            files = AttachmentRow(line.files)
            files.open_wanted.connect(self.open_wanted)
            files.save_wanted.connect(self.save_wanted)
            column.addWidget(files)
        if line.trouble:
            column.addWidget(text(line.trouble, "error", wrap=True))
        for key, words in line.steps:
            button = LinkButton(words)
            button.clicked.connect(lambda _checked=False, key=key: self.step_wanted.emit(line.id, key))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(text(self._line.author, "strong", wrap=True), 1)
        if self._line.badge:
            row.addWidget(Badge(self._line.badge, self._line.tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text(self._line.when, "faint"), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _show_all(self, more: LinkButton) -> None:
        self.words.setText(self._line.words)
        more.hide()


def shortened(words: str) -> str:
    """The beginning of a very long message."""
    lines = words.split("\n")
    begun = "\n".join(lines[:_LONG_LINES])
    cut = begun if len(begun) <= _LONG else begun[:_LONG].rsplit(" ", 1)[0]
    return words if len(words) - len(cut) < _LONG // 5 else f"{cut} …"
