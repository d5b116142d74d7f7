"""What a screen reader says by itself, wherever the focus is."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def speak(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have ``words`` said that ``widget`` shows; ``urgent`` interrupts what is being said.

    Nothing is said where nobody listens, nor of what is not shown: a locked desk keeps silent.
    """
    if words and QAccessible.isActive() and widget.isVisible():
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive if urgent else QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
