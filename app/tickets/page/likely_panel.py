"""A quiet word while a ticket is written: this may have been told already."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.ui.widgets import IconLabel, LinkButton, text


class Likely(Protocol):
    """A ticket that may be about the same, in words."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def number(self) -> str:
        """Its number as it is shown."""

    @property
    def title(self) -> str:
        """What it says is wrong."""

    @property
    def state_words(self) -> str:
        """How it stands."""

    @property
    def reason(self) -> str:
        """Why it may be the same."""


class LikelyPanel(QFrame):
    """The open tickets that this may be the same as. Signals carry the id of one: ``open_wanted``, ``add_wanted``."""

    open_wanted = Signal(str)
    add_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("likely", True)
        self.setAccessibleName(tr("Tickets that may be about the same"))
        self._shown: list[Likely] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(4)
        self.hide()

    @property
    def shown(self) -> Sequence[Likely]:
        """The tickets that are shown."""
        return self._shown

    def show_tickets(self, tickets: Sequence[Likely]) -> None:
        """Show these; none hides the panel."""
        if list(tickets) == self._shown:
            return
        self._shown = list(tickets)
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if tickets:
            self._column.addWidget(_head())
            for ticket in tickets:
                self._column.addWidget(self._entry(ticket))
        self.setVisible(bool(tickets))

    def _entry(self, ticket: Likely) -> QWidget:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        named = " · ".join(part for part in (ticket.number, ticket.title) if part)
        column.addWidget(text(named, "strong", wrap=True))
        column.addWidget(text(f"{ticket.state_words}. {ticket.reason}", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(14)
        look, add = LinkButton(tr("Open")), LinkButton(tr("Add to that ticket"))
        look.setAccessibleName(tr("Open {ticket}", ticket=named))
        add.setAccessibleName(tr("Add to {ticket}", ticket=named))
        look.clicked.connect(lambda: self.open_wanted.emit(ticket.id))
        add.clicked.connect(lambda: self.add_wanted.emit(ticket.id))
        row.addWidget(look)
        row.addWidget(add)
        row.addStretch()
        column.addLayout(row)
        return entry


def _head() -> QWidget:
    head = QWidget()
    row = QHBoxLayout(head)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    row.addWidget(IconLabel("info", "info"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text(tr("TSS may know of this already"), "strong", wrap=True), 1)
    return head
