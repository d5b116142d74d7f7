"""The bar above the page: the find field, notices, and whose desk this is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from app.language import tr
from app.shell.elided import ElidedLabel
from app.shell.find_field import FindField
from app.shell.tint import tinted
from app.ui.buttons import plain_tip
from app.ui.theme import ThemeState


class Avatar(QToolButton):
    """A person's letters in a round picture."""

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("avatar")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def minimumSizeHint(self) -> QSize:
        """As round as it is drawn."""
        return QSize(self._theme.pixels(26) + 2, self._theme.pixels(26) + 2)

    sizeHint = minimumSizeHint


class TopBar(QFrame):
    """Find on the left; bell, school and avatar on the right."""

    bell_clicked = Signal()
    help_clicked = Signal()
    avatar_clicked = Signal()

    def __init__(self, theme: ThemeState) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self._theme = theme
        self.find_field = FindField(theme)
        self.bell = _round_button(tinted(theme, "bell", "soft"), tr("Notices"), "bellButton")
        self.bell.clicked.connect(self.bell_clicked)
        self.help = _round_button(tinted(theme, "circle-help", "soft"), tr("Help on this page (F1)"), "helpButton")
        self.help.clicked.connect(self.help_clicked)
        self._school = ElidedLabel()
        self._school.setObjectName("schoolName")
        self.avatar = Avatar(theme)
        self.avatar.clicked.connect(self.avatar_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 7, 20, 7)
        row.setSpacing(10)
        row.addWidget(self.find_field, 1)
        row.addStretch()
        row.addWidget(self.bell)
        row.addWidget(self.help)
        row.addWidget(self._school)
        row.addWidget(self.avatar)

    def show_person(self, name: str, school: str) -> None:
        """Show whose desk this is; both are plain text from outside."""
        self._school.setText(school)
        self.avatar.setText(initials(name))
        words = tr("{name}: settings, help and about", name=name or tr("You"))
        self.avatar.setToolTip(plain_tip(words))
        self.avatar.setAccessibleName(words)

    def show_unread(self, count: int) -> None:
        """Say at the bell how many notices nobody has looked at."""
        words = tr("Notices") if count == 0 else tr("Notices: {count} new", count=count)
        self.bell.setText(str(count) if count else "")
        self.bell.setAccessibleName(words)
        self.bell.setToolTip(words)

    def paint_icons(self) -> None:
        """Tint the icons again after the theme changed."""
        for button, name in ((self.bell, "bell"), (self.help, "circle-help")):
            button.setIconSize(QSize(self._theme.pixels(18), self._theme.pixels(18)))
            button.setIcon(tinted(self._theme, name, "soft"))
        self.find_field.paint_icons()


def initials(name: str) -> str:
    """Up to two letters for a round picture: first and last word of ``name``; "?" for nobody."""
    words = [word for word in name.split() if word[0].isalnum()]
    if not words:
        return "?"
    letters = words[0][0] + (words[-1][0] if len(words) > 1 else "")
    return letters.upper()


def _round_button(picture: QIcon, words: str, object_name: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(object_name)
    button.setIcon(picture)
    button.setIconSize(QSize(18, 18))
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
