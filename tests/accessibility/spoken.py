"""Hears what a screen reader would be told to say."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent


class Listener:
    """Stands where the system's bridge to a screen reader stands: it hears, in order, and what is urgent."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.words: list[str] = []
        self.urgent: list[str] = []
        monkeypatch.setattr("app.ui.speech.QAccessible", _Heard(self))

    def hear(self, event: QAccessibleEvent) -> None:
        """Qt would pass this on."""
        assert isinstance(event, QAccessibleAnnouncementEvent)
        self.words.append(event.message())
        if event.politeness() == QAccessible.AnnouncementPoliteness.Assertive:
            self.urgent.append(event.message())


class _Heard:
    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

    def __init__(self, listener: Listener) -> None:
        self.updateAccessibility = listener.hear

    def isActive(self) -> bool:
        return True
