"""Questions and sheets: few, calm, and closed with Esc."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import tr
from app.ui.forms import lines_editor
from app.ui.icons import scaled
from app.ui.scroll_column import ScrollColumn
from app.ui.speech import speak
from app.ui.widgets import PrimaryButton, QuietButton, text

MARGIN = 24
NEUTRAL = "Liaison Desk"
"""What other programs may read of a window, whatever it is about."""
HELP_PAGE = "helpPage"
"""This property names the page of the help on a dialog that has one of its own; F1 in others shows that of the page beneath."""
WAITS = "waitsForAnswer"
"""This property is True on a dialog for whose answer a function waits: a lock answers it with "no"."""


class Sheet(QDialog):
    """A dialog with a title, a body that scrolls when the screen is small, a line for errors, and buttons.

    Put widgets into ``body``; ``add_buttons`` puts the way out on the right.
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None, *, width: int = 560, height: int = 0) -> None:
        super().__init__(parent)
        self.setWindowTitle(NEUTRAL)
        self.setAccessibleName(title)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN - 4)
        column.setSpacing(12)
        column.addWidget(text(title, "page_title", wrap=True))
        self.subtitle = text(subtitle, "soft", wrap=True)
        self.subtitle.setVisible(bool(subtitle))
        column.addWidget(self.subtitle)
        self._scroll = ScrollColumn((0, 0, 0, 8), 10)
        self.body = self._scroll.column
        column.addWidget(self._scroll, 1)
        self._error = text("", "error", wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        column.addLayout(self._buttons)
        self._wanted = (width, height)
        self._shown = False

    def add_buttons(self, right: Sequence[QPushButton], left: Sequence[QPushButton] = ()) -> None:
        """Put the buttons below; the last of ``right`` is the one that Enter presses from a field."""
        for button in left:
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        for button in right:
            self._buttons.addWidget(button)
        if right:
            right[-1].setDefault(True)

    def show_error(self, words: str) -> None:
        """Say what is wrong above the buttons; "" takes it away."""
        self._error.setText(words)
        self._error.setVisible(bool(words))
        speak(self._error, words, urgent=True)

    def fit(self) -> None:
        """Take the size that the body wants at this text size, within the screen."""
        screen = self.screen().availableGeometry()
        self._column.activate()
        width = min(max(scaled(self._wanted[0]), self.minimumSizeHint().width()), screen.width() - 40)
        self.body.activate()
        inside = width - 2 * MARGIN
        body = self.body.totalHeightForWidth(inside) if self.body.hasHeightForWidth() else self.body.totalSizeHint().height()
        around = self._column.totalHeightForWidth(width) - self._scroll.sizeHint().height()
        self.resize(width, min(max(scaled(self._wanted[1]), around + body), screen.height() - 60))

    def showEvent(self, event: QShowEvent) -> None:
        """Fit before it is first seen; a body that wouldn't grow stays at the top."""
        if not event.spontaneous() and not self._shown:
            self._shown = True
            if not self.body.expandingDirections() & Qt.Orientation.Vertical:
                self.body.addStretch()
            self.fit()
        super().showEvent(event)


def confirm(parent: QWidget | None, question: str, detail: str, verb: str, *, danger: bool = False, otherwise: str = "") -> bool:
    """Ask before what can't be undone. ``verb`` is the button that does it ("Delete 3 photos"), ``otherwise`` the one that cancels."""
    sheet = Sheet(question, "", parent, width=460)
    sheet.body.addWidget(text(detail, "soft", wrap=True))
    stay = QuietButton(otherwise or tr("Cancel"))
    go = QuietButton(verb) if danger else PrimaryButton(verb)
    go.setProperty("danger", danger)
    stay.clicked.connect(sheet.reject)
    go.clicked.connect(sheet.accept)
    sheet.add_buttons([stay, go])
    safe = stay if danger else go
    safe.setDefault(True)
    safe.setFocus()
    sheet.setProperty(WAITS, True)
    return sheet.exec() == QDialog.DialogCode.Accepted


class BugDialog(Sheet):
    """Something went wrong that is the program's fault. The work goes on; the details hold no data of the school."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Something went wrong in Liaison Desk"),
            tr(
                "This is a fault of the program, not yours. What you saved is safe and you can go on working. If it happens again, "
                "send the details below to whoever looks after Liaison Desk; they say where the program stumbled and hold none of the school's data."
            ),
            parent,
            width=620,
        )
        self.setProperty(HELP_PAGE, "trouble")
        self.details = lines_editor(8)
        self.details.setPlainText(details)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details of the fault"))
        self.body.addWidget(self.details)
        copy = QuietButton(tr("Copy details"), "copy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        go_on = PrimaryButton(tr("Go on"))
        go_on.clicked.connect(self.accept)
        self.add_buttons([go_on], [copy])
        go_on.setFocus()
