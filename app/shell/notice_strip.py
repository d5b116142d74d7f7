"""The quiet strip below the page: what just happened, with Undo or another step."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
)

from app.language import tr
from app.shell.tint import tinted, tinted_picture
from app.ui.notices import Notice
from app.ui.speech import speak
from app.ui.texts import restyle
from app.ui.theme import ThemeState
from app.ui.widgets import QuietButton

_STAYS = 9000
"""Milliseconds a strip stays that wants nothing from anybody."""
_ICONS = {"ok": "check", "warn": "triangle-alert", "bad": "circle-alert", "info": "info", "neutral": "check"}


class NoticeStrip(QFrame):
    """One notice at a time; what went wrong stays until it is closed."""

    undo_clicked = Signal()

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self.setObjectName("noticeStrip")
        self.setProperty("strip", True)
        self._theme = theme
        self._notice: Notice | None = None
        self._mark = QLabel()
        self._text = QLabel()
        self._text.setObjectName("noticeText")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._step = QuietButton(tr("Undo"))
        self._step.clicked.connect(self._do_step)
        self._close = QToolButton()
        self._close.setObjectName("closeStrip")
        self._close.setIconSize(QSize(16, 16))
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.clicked.connect(self.put_away)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_STAYS)
        self._timer.timeout.connect(self._time_is_up)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        for part in (self._mark, self._text, self._step, self._close):
            row.addWidget(part)
        row.setStretch(1, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown; "" while nothing is."""
        return self._text.text() if self._notice is not None else ""

    def show_notice(self, notice: Notice) -> None:
        """Show ``notice`` instead of the one before."""
        self._notice = notice
        self._text.setText(notice.text)
        self._step.setText(notice.button or tr("Undo"))
        self._step.setAccessibleName(notice.button or tr("Undo: {text}", text=notice.text))
        self._step.setVisible(notice.undoable or notice.run is not None)
        self.setProperty("tone", notice.tone)
        self.setAccessibleName(notice.text)
        for part in (self, self._text, self._step):
            restyle(part)
        self.paint_icons()
        self.show()
        speak(self, notice.text, urgent=notice.tone == "bad")
        if notice.tone == "bad":
            self._timer.stop()
        else:
            self._timer.start()

    def withdraw(self, words: str) -> None:
        """Take the strip away if it says just that."""
        if self.text == words:
            self.put_away()

    def put_away(self) -> None:
        """Take the strip away."""
        self._timer.stop()
        self._notice = None
        self.hide()

    def paint_icons(self) -> None:
        """Tint the icons as the theme is now."""
        tone = self._notice.tone if self._notice is not None else "neutral"
        self._mark.setPixmap(tinted_picture(self._theme, _ICONS.get(tone, "info"), "soft" if tone == "neutral" else tone, 16))
        self._close.setIcon(tinted(self._theme, "x", "soft", 16))

    def _time_is_up(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start()
        else:
            self.put_away()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def _do_step(self) -> None:
        notice = self._notice
        self.put_away()
        if notice is not None and notice.run is not None:
            notice.run()
        elif notice is not None and notice.undoable:
            self.undo_clicked.emit()
