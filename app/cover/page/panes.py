"""What is handed over, as panes: a line for each thing that is open, and what was written down."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.cover.page.titles import TitleButton
from app.cover.rules.brief import BriefLine, BriefSection, Lead, lines_of
from app.language import trn
from app.ui.feature import Place
from app.ui.texts import IconLabel
from app.ui.widgets import Badge, LinkButton, Pane, rule, text

AT_ONCE = 30
"""Lines of a section that are shown together: a thousand would keep the window waiting. The paper has all."""
_INSIDE = 2
"""Pixels between the edge of a button without a frame and its words."""
Navigate = Callable[[Place], None]


def place_of(lead: Lead) -> Place:
    """Where a line leads."""
    return Place(lead.page, lead.record_type, lead.record_id)


def empty(column: QBoxLayout) -> None:
    """Take everything out of a column, and out of sight."""
    while (entry := column.takeAt(0)) is not None:
        widget = entry.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def counted_pane(title: str, number: int) -> Pane:
    """A pane that says in its head how many lines it has."""
    pane = Pane(margin=18)
    head = QHBoxLayout()
    head.setSpacing(8)
    head.addWidget(text(title, "pane_title"))
    if number:
        head.addWidget(Badge(str(number)))
    head.addStretch()
    pane.body.addLayout(head)
    return pane


def across(margins: tuple[int, int, int, int] = (0, 4, 0, 4), spacing: int = 10) -> tuple[QWidget, QHBoxLayout]:
    """A line of a pane, and the row that fills it."""
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(*margins)
    row.setSpacing(spacing)
    return line, row


def section_pane(section: BriefSection, navigate: Navigate) -> Pane:
    """What one room hands over."""
    pane = counted_pane(section.title, len(section.lines))
    if not section.lines:
        pane.body.addWidget(text(section.empty, "soft", wrap=True))
    add_lines(pane.body, section, section.lines[:AT_ONCE], navigate)
    if len(section.lines) > AT_ONCE:
        further = QVBoxLayout()
        further.setSpacing(pane.body.spacing())
        pane.body.addLayout(further)
        pane.body.addWidget(_MoreLines(section, further, navigate), 0, Qt.AlignmentFlag.AlignLeft)
    return pane


def add_lines(column: QVBoxLayout, section: BriefSection, lines: Sequence[BriefLine], navigate: Navigate) -> None:
    """Lines with a thin rule between them."""
    for place, line in enumerate(lines):
        if place:
            column.addWidget(rule())
        column.addWidget(line_row(section.icon, line, navigate))


class _MoreLines(LinkButton):
    """Adds the next lines of a section above itself; the first of them has the keyboard then."""

    def __init__(self, section: BriefSection, column: QVBoxLayout, navigate: Navigate) -> None:
        super().__init__("", "chevron-down")
        self._section, self._column, self._navigate = section, column, navigate
        self._shown = AT_ONCE
        self.clicked.connect(lambda _checked=False: self._show_more())
        self._say()

    def _show_more(self) -> None:
        some = self._section.lines[self._shown : self._shown + AT_ONCE]
        self._shown += len(some)
        self._column.addWidget(rule())
        first = self._column.count()
        add_lines(self._column, self._section, some, self._navigate)
        row = self._column.itemAt(first)
        widget = row.widget() if row is not None else None
        title = widget.findChild(TitleButton) if widget is not None else None
        if title is not None:
            title.setFocus()
        self._say()

    def _say(self) -> None:
        rest = len(self._section.lines) - self._shown
        self.setText(trn(rest, "Show more: {number} is left", "Show more: {number} are left"))
        if not rest:
            self.hide()


def line_row(icon: str, line: BriefLine, navigate: Navigate) -> QWidget:
    """One thing that is open; a click on its title opens it."""
    row_widget, row = across(spacing=12 - _INSIDE)
    row.addWidget(IconLabel(icon, "soft" if line.tone == "neutral" else line.tone), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    head = QHBoxLayout()
    head.setSpacing(10)
    head.addWidget(TitleButton(line.title, lambda: navigate(place_of(line.lead))), 1)
    if line.badge:
        head.addWidget(Badge(line.badge, line.tone), 0, Qt.AlignmentFlag.AlignTop)
    words.addLayout(head)
    for said, role in ((line.detail, "soft"), (line.asks, "")):
        if said:
            label = text(said, role, wrap=True)
            label.setContentsMargins(_INSIDE, 0, 0, 0)
            words.addWidget(label)
    row.addLayout(words, 1)
    return row_widget


def add_text(column: QVBoxLayout, title: str, words: str) -> None:
    """Something that was written down, line by line, under its title; nothing when nothing was."""
    if not words.strip():
        return
    column.addWidget(text(title, "strong"))
    for line in lines_of(words):
        column.addWidget(text(line, wrap=True))
    column.addSpacing(4)
