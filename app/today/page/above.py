"""What other rooms put above the panes of Today, and the buttons in its head."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from app.language import tr
from app.ui.feature import Place
from app.ui.widgets import PrimaryButton, QuietButton


class Above(Protocol):
    """Stands over the panes, or hides itself.

    ``told`` carries words for the line below the greeting, and whether the first button of the head is of use.
    """

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    @property
    def told(self) -> SignalInstance:
        """Carries the words, and whether."""

    def refresh(self) -> None:
        """Something may have changed."""


@dataclass(frozen=True, slots=True)
class HeadDeed:
    """A button in the head of Today, and where it leads; the ``main`` one is what most days begin with."""

    title: str
    icon: str
    place: Place
    main: bool = False

    def button(self, navigate: Callable[[Place], None]) -> QPushButton:
        """The button."""
        words = tr(self.title)
        made = PrimaryButton(words, self.icon) if self.main else QuietButton(words, self.icon)
        made.clicked.connect(lambda _checked=False: navigate(self.place))
        return made
