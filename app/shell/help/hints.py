"""The hint of a page, the first time that it is opened: one quiet line below it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.language import tr
from app.store.settings import Settings
from app.ui.buttons import IconButton, LinkButton
from app.ui.texts import IconLabel, text

_SEEN = "help.hints_seen"
_WANTED = "help.hints"


class HintLine(QFrame):
    """Says one thing; it never takes the focus."""

    more_wanted = Signal()
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hintLine")
        self.setProperty("strip", True)
        self.setProperty("tone", "info")
        self.words = text("", wrap=True)
        self.more = LinkButton(tr("Help on this page"))
        self.more.clicked.connect(self.more_wanted)
        self.close_button = IconButton("x", tr("Got it: close this hint"))
        self.close_button.clicked.connect(self.put_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("info", "info"))
        row.addWidget(self.words, 1)
        row.addWidget(self.more)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, words: str) -> None:
        """Show the line."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()


class HintMemory(QObject):
    """Which pages have had their hint, on this computer."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    @property
    def wanted(self) -> bool:
        """Whether pages show a hint the first time."""
        return self._settings.get(_WANTED, True)

    def want(self, *, wanted: bool) -> None:
        """Show hints from now on, also those that were seen, or none."""
        self._settings.put(_WANTED, wanted)
        if wanted:
            self._settings.delete(_SEEN)

    def is_new(self, key: str) -> bool:
        """Whether the hint of this page is still to be shown."""
        return self.wanted and key not in self._settings.get(_SEEN, [])

    def seen(self, key: str) -> None:
        """The hint of this page was shown."""
        known = self._settings.get(_SEEN, [])
        if key not in known:
            self._settings.put(_SEEN, [*known, key])
