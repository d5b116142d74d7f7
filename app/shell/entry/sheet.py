"""The calm sheet on which everything before the desk is asked and told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from app.late import late
from app.shell.brand import Brand
from app.ui.scroll_area import ScrollArea
from app.ui.speech import speak
from app.ui.texts import IconLabel
from app.ui.theme import ThemeState

if TYPE_CHECKING:
    from app.shell.help import window as help_window
else:
    help_window = late("app.shell.help.window")

SHEET_WIDTH = 560


class Sheet(QFrame):
    """One question or message: title, words, whatever a subclass adds to ``body``, a row of buttons, and what stands ``below`` them."""

    help_page = "start"
    """The page of the help that F1 opens over it."""

    def __init__(self, theme: ThemeState, title: str, words: str, icon_name: str = "") -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("entrySheet")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(8)
        if icon_name:
            column.addWidget(IconLabel(icon_name, "accent", 28))
        column.addWidget(_words(title, "entryTitle"))
        if words:
            column.addWidget(_words(words, "entryWords"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self.body.setContentsMargins(0, 12, 0, 0)
        column.addLayout(self.body)
        self.problem = _words("", "entryProblem")
        self.problem.hide()
        column.addWidget(self.problem)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setContentsMargins(0, 16, 0, 0)
        column.addLayout(self.buttons)
        self.below = QVBoxLayout()
        column.addLayout(self.below)

    def show_problem(self, words: str) -> None:
        """Show a sentence above the buttons; "" takes it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        speak(self.problem, words, urgent=True)

    def reveal(self, part: QWidget) -> None:
        """Scroll until ``part`` is seen, once its place is known."""

        def scroll() -> None:
            around: QWidget | None = self.parentWidget()
            while around is not None and not isinstance(around, QScrollArea):
                around = around.parentWidget()
            if around is not None:
                around.ensureWidgetVisible(part, 0, 24)

        QTimer.singleShot(0, part, scroll)

    def set_busy(self, busy: bool) -> None:
        """While work is under way nothing can be pressed twice."""
        self.setEnabled(not busy)


class EntryFrame(ScrollArea):
    """Shows one sheet in the middle of the window, and scrolls when the text is large or the window small."""

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self.setObjectName("entryFrame")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._ground = QWidget()
        self._ground.setObjectName("entryGround")
        self._column = QVBoxLayout(self._ground)
        self._column.setContentsMargins(24, 24, 24, 24)
        self._column.addStretch(2)
        self._brand = Brand(theme)
        self._column.addWidget(self._brand, 0, Qt.AlignmentFlag.AlignHCenter)
        self._column.addSpacing(16)
        self._sheet: QWidget | None = None
        self._theme = theme
        self._helped = False
        self._row = QHBoxLayout()
        self._row.addStretch(1)
        self._row.addStretch(1)
        self._column.addLayout(self._row)
        self._column.addStretch(3)
        self.setWidget(self._ground)
        key = QShortcut(QKeySequence("F1"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._help)

    def _help(self) -> None:
        self._helped = True
        page = self._sheet.help_page if isinstance(self._sheet, Sheet) else Sheet.help_page
        help_window.read_before_desk(page, self._theme, self.window())

    def hideEvent(self, event: QHideEvent) -> None:
        """What comes instead has a help of its own."""
        super().hideEvent(event)
        if self._helped:
            self._helped = False
            help_window.close_help(self.window())

    def show_sheet(self, sheet: QWidget) -> None:
        """Replace what is shown by ``sheet`` and give it the focus."""
        if self._sheet is not None:
            self._row.removeWidget(self._sheet)
            self._sheet.hide()
            self._sheet.deleteLater()
        self._sheet = sheet
        sheet.setMaximumWidth(self._theme.pixels(SHEET_WIDTH))
        sheet.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row.insertWidget(1, sheet, 100)
        sheet.show()  # the layout would do it later, and what is not shown yet is given no focus
        sheet.setFocus()

    def paint_icons(self) -> None:
        """Draw the mark again after the theme changed."""
        self._brand.paint_icon()

    def sheet(self) -> QWidget | None:
        """What is shown now."""
        return self._sheet


def _words(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
