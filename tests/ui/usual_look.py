"""The look that pages have in tests: to put it on takes longer than most tests, so it stays as long as nobody changes it."""

from PySide6.QtWidgets import QApplication

from app.ui.icons import COLOURS, SCALE
from app.ui.theme import ThemeState


class UsualLook:
    """Light, at the usual text size."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._theme = ThemeState("light")
        self._sheet = ""

    def put_on(self) -> ThemeState:
        """The look in force: put on anew only where another test has changed it."""
        colours, scale = self._application.property(COLOURS), self._application.property(SCALE)
        if not self._sheet or (self._application.styleSheet(), colours, scale) != (self._sheet, self._theme.tokens, 1.0):
            # Without a sheet, the program's own is set however many widgets other tests have left.
            self._application.setStyleSheet("")
            self._theme.choose("light", 1.0)
            self._sheet = self._application.styleSheet()
        return self._theme
