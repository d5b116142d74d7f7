"""The line at the foot of the window: the truth about the data, what waits, running work, the scanner, and what Undo would take back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.language import tr
from app.shell.elided import ElidedButton
from app.shell.tint import tinted, tinted_picture
from app.ui.buttons import plain_tip
from app.ui.feature import Place, StatusLine
from app.ui.theme import ThemeState

_MOST_LINES = 3


class StatusBar(QFrame):
    """Words on the left say where the data is; on the right the scanner and Undo."""

    undo_clicked = Signal()
    jobs_clicked = Signal()
    truth_clicked = Signal()
    line_clicked = Signal(Place)
    """A room's line was clicked: where it leads."""

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("statusBar")
        self._icons: dict[ElidedButton, tuple[str, str]] = {}
        self._truth = self._part("truth", tr("What is saved where"))
        self._truth.clicked.connect(self.truth_clicked)
        self._lines: list[ElidedButton] = []
        self._said: list[StatusLine] = []
        self._jobs = self._part("runningWork", tr("Running work"))
        self._jobs.clicked.connect(self.jobs_clicked)
        self._jobs.hide()
        self._scanner = QLabel(tr("Scanner ready"))
        self._scanner_icon = QLabel()
        self._undo = self._part("undo", tr("Undo the last change"))
        self._undo.clicked.connect(self.undo_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        row.addWidget(self._truth)
        self._line_row = QHBoxLayout()
        self._line_row.setSpacing(6)
        row.addLayout(self._line_row)
        row.addWidget(self._jobs)
        row.addStretch()
        row.addWidget(self._scanner_icon)
        row.addWidget(self._scanner)
        row.addSpacing(6)
        row.addWidget(self._undo)
        self.show_undo(None)
        self.paint_icons()

    def show_truth(self, words: str, icon_name: str = "check", tone: str = "ok") -> None:
        """Say in ``words`` how safe the data is and since when."""
        self._truth.say(words)
        self._truth.setAccessibleName(words)
        self._icons[self._truth] = (icon_name, tone)
        self._paint(self._truth)

    def show_lines(self, lines: Sequence[StatusLine]) -> None:
        """Say what the rooms have to say, the first few; the rest stands in the tooltip of the last."""
        if list(lines) == self._said:
            return
        self._said = list(lines)
        for button in self._lines:
            self._icons.pop(button)
            self._line_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._lines = [self._line(line) for line in lines[:_MOST_LINES]]
        if len(lines) > _MOST_LINES:
            self._lines[-1].setToolTip(plain_tip("\n".join(line.words for line in lines[_MOST_LINES - 1 :])))

    def lines(self) -> list[ElidedButton]:
        """What the rooms say now."""
        return list(self._lines)

    def show_work(self, words: str) -> None:
        """Say what runs in the background and how far it is; "" when nothing does."""
        self._jobs.say(words)
        self._jobs.setAccessibleName(words or tr("Running work"))
        self._jobs.setVisible(bool(words))

    def work_words(self) -> str:
        """What is said about running work."""
        return self._jobs.words()

    def show_scanner(self, words: str) -> None:
        """Say what the scanner last did, or that it is ready."""
        self._scanner.setText(words)

    def show_undo(self, label: str | None) -> None:
        """Offer to undo the action called ``label``; None = there is nothing to undo."""
        self._undo.setEnabled(label is not None)
        words = tr("Nothing to undo") if label is None else tr("Undo: {label}", label=label)
        self._undo.say(words)
        self._undo.setToolTip(plain_tip(words if label is None else tr("{words} (Ctrl Z)", words=words)))
        self._undo.setAccessibleName(words)

    def paint_icons(self) -> None:
        """Tint the icons again after the theme changed."""
        self._icons.setdefault(self._truth, ("check", "ok"))
        self._icons[self._undo] = ("history", "soft")
        self._icons[self._jobs] = ("loader", "accent")
        for button in self._icons:
            self._paint(button)
        self._scanner_icon.setPixmap(tinted_picture(self._theme, "scan-barcode", "soft", 14))

    def _paint(self, button: ElidedButton) -> None:
        name, tone = self._icons[button]
        button.setIconSize(QSize(self._theme.pixels(14), self._theme.pixels(14)))
        button.setIcon(tinted(self._theme, name, tone, 14))

    def _line(self, line: StatusLine) -> ElidedButton:
        button = self._part("line", line.words)
        button.say(line.words)
        button.setToolTip(plain_tip(line.words))
        button.clicked.connect(partial(self.line_clicked.emit, line.place))
        self._icons[button] = (line.icon, "soft" if line.tone == "neutral" else line.tone)
        self._line_row.addWidget(button)
        self._paint(button)
        return button

    def _part(self, name: str, words: str) -> ElidedButton:
        button = ElidedButton()
        button.setObjectName(f"status_{name}")
        button.setProperty("statusPart", True)
        button.setAccessibleName(words)
        return button
