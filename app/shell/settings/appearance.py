"""Settings: how the window looks."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from app.language import marked, tr
from app.shell.settings.page import SettingsColumn
from app.ui.theme import ThemeState
from app.ui.widgets import Segments, text

_MODES = (("system", marked("As the system")), ("light", marked("Light")), ("dark", marked("Dark")))
_SIZES = tuple((str(size), f"{size} %") for size in (100, 125, 150, 175, 200))


class AppearanceSettings(SettingsColumn):
    """Light or dark, and the size of text; both at once, no button to press."""

    def __init__(self, theme: ThemeState, remember: Callable[[], None]) -> None:
        super().__init__()
        self._theme = theme
        self._remember = remember
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

    def _choose_mode(self, mode: str) -> None:
        self._theme.choose(mode=mode)
        self._remember()

    def _choose_size(self, size: str) -> None:
        self._theme.choose(scale=int(size) / 100)
        self._remember()


def _left(widget: Segments) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(widget)
    row.addStretch()
    return row
