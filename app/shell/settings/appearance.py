"""Settings: how the window looks, and which language it speaks."""

from typing import Protocol

from PySide6.QtWidgets import QComboBox, QHBoxLayout

from app.language import languages, marked, spoken, tr
from app.shell.settings.page import SettingsColumn
from app.ui.theme import ThemeState
from app.ui.widgets import Segments, WrapCheckBox, text

_MODES = (("system", marked("As the system")), ("light", marked("Light")), ("dark", marked("Dark")), ("contrast", marked("High contrast")))
_SIZES = tuple((str(size), f"{size} %") for size in (100, 125, 150, 175, 200))


class LookMemory(Protocol):
    """Keeps for the next start how the window looks."""

    def remember_look(self) -> None:
        """Keep theme and text size as they are."""

    def speak_next_time(self, code: str) -> None:
        """Keep the language of that code; the window takes it when the program starts again."""


class AppearanceSettings(SettingsColumn):
    """Light, dark or high contrast, the size of text, movement; all at once, no button to press. The language, where there is more than one."""

    def __init__(self, theme: ThemeState, keeper: LookMemory) -> None:
        super().__init__()
        self._theme = theme
        self._keeper = keeper
        self.modes = Segments([(mode, tr(words)) for mode, words in _MODES], tr("Colours"))
        self.modes.choose(theme.mode)
        self.modes.chosen.connect(self._choose_mode)
        self.sizes = Segments(_SIZES, tr("Text size"))
        now = str(round(theme.scale * 100))
        if now in dict(_SIZES):
            self.sizes.choose(now)
        self.sizes.chosen.connect(self._choose_size)
        colours = self.add_pane(tr("Colours"))
        colours.body.addLayout(_left(self.modes))
        colours.body.addWidget(text(tr("If your system asks for high contrast, its colours are used."), "soft", wrap=True))
        sizes = self.add_pane(tr("Text size"))
        sizes.body.addLayout(_left(self.sizes))
        sizes.body.addWidget(text(tr("Everything grows with it, icons and rows too."), "soft", wrap=True))
        self.still = WrapCheckBox(tr("Nothing moves by itself"))
        self._add_movement()
        self.language = QComboBox()
        if len(languages()) > 1:
            self._add_language()

    def _add_movement(self) -> None:
        self.still.setChecked(self._theme.wants_still)
        self.still.toggled.connect(self._choose_still)
        said = tr("Menus do not slide, the caret does not blink. It is so in any case if your system asks for less movement.")
        pane = self.add_pane(tr("Movement"))
        pane.body.addWidget(self.still)
        pane.body.addWidget(text(said, "soft", wrap=True))

    def _choose_still(self, still: bool) -> None:
        self._theme.choose(still=still)
        self._keeper.remember_look()

    def _add_language(self) -> None:
        for code, name in languages():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(spoken().code)))
        self.language.setAccessibleName(tr("Language"))
        self.language.activated.connect(lambda _at: self._keeper.speak_next_time(str(self.language.currentData())))
        pane = self.add_pane(tr("Language"))
        pane.body.addWidget(self.language)
        pane.body.addWidget(
            text(tr("It is spoken when you start Liaison Desk again. What is written down stays as it was written."), "soft", wrap=True)
        )

    def _choose_mode(self, mode: str) -> None:
        self._theme.choose(mode=mode)
        self._keeper.remember_look()

    def _choose_size(self, size: str) -> None:
        self._theme.choose(scale=int(size) / 100)
        self._keeper.remember_look()


def _left(widget: Segments) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch()
    return row
