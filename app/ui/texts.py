"""Words, icons that only show and lines: what the other pieces are made of."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from app.ui.buttons import FollowsLook
from app.ui.icons import pixmap, scaled


def text(words: str, role: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text. ``role``: page_title, pane_title, soft, faint, strong, section, error or key."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    if role:
        label.setProperty("role", role)
    return label


def no_key(words: str) -> str:
    """Words as a button, tab, menu or a label beside a field shows them: an "&" would mark the letter of a key there, and be gone."""
    return words.replace("&", "&&")


def without_key(words: str) -> str:
    """What is read where something shows ``words``: without the sign that marks a key."""
    return "&".join(part.replace("&", "") for part in words.split("&&"))


def restyle(widget: QWidget) -> None:
    """Let the style sheet look at ``widget`` again after a property changed; one that has not been shown yet is looked at then."""
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class IconLabel(FollowsLook, QLabel):
    """An icon that only shows; ``size`` is its width in pixels at the usual text size. Words beside it say what it means."""

    def __init__(self, icon_name: str, tone: str = "ink", size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name, self._tone, self._size = icon_name, tone, size
        self.draw_icon()

    def show_icon(self, icon_name: str, tone: str) -> None:
        """Show another icon."""
        self._icon_name, self._tone = icon_name, tone
        self.paint_icon()

    def paint_icon(self) -> None:
        """Tint the icon again; it does so by itself when the theme changes."""
        self.setPixmap(pixmap(self._icon_name, self._tone, scaled(self._size)))

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the new colours."""
        super().changeEvent(event)
        self.follow_look(event)


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    line = QFrame(parent)
    line.setProperty("rule", True)
    return line
