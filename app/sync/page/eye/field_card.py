"""One field that differs: its values to choose from, and a place for another one."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.store.records import Value
from app.sync.page.eye.compared_text import ComparedText
from app.sync.page.eye.option import Option, side_option
from app.sync.page.eye.picture import Picture
from app.sync.page.eye.third import Third
from app.sync.rules.comparing import compared, joined
from app.sync.rules.eye import DELETED_FIELD, Differing, side_of
from app.ui.feature import Surroundings
from app.ui.widgets import text

_WIDE = 1.3
"""Up to this text size two texts or photos stand beside each other."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What was chosen for a field: one of its values, or what was ``typed``."""

    field: str
    value: Value = None
    typed: str | None = None


class FieldCard(QWidget):
    """``changed``: something else was chosen; ``left``: what is typed may be checked."""

    changed = Signal()
    left = Signal()

    def __init__(self, around: Surroundings, field: Differing, *, may_wait: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self._around = around
        self.third: Third | None = None
        self.options: list[Option] = []
        self.wanted = QCheckBox(tr("Decide this now"))
        self.wanted.setAccessibleName(tr("{title}: decide this now", title=field.title))
        self.wanted.setChecked(True)
        if not may_wait:
            self.wanted.hide()
        self._group = QButtonGroup(self)
        self._arrange()
        self.options[0].choose()
        self.touched = False
        self.wanted.toggled.connect(lambda _on: self._on_changed())
        for option in self.options:
            option.chosen.connect(self._on_changed)

    def choice(self) -> Choice | None:
        """What was chosen; None where it shall wait."""
        if not self.wanted.isChecked():
            return None
        at = next((place for place, option in enumerate(self.options) if option.is_chosen), 0)
        if at < len(self.field.sides):
            return Choice(self.field.name, self.field.sides[at].value)
        return Choice(self.field.name, typed=self.third.value() if self.third is not None else "")

    def choose(self, at: int) -> None:
        """Choose the value of that place."""
        if 0 <= at < len(self.options):
            self.options[at].choose()
            if self.third is not None and at == len(self.field.sides):
                self.third.editor.setFocus()
            else:
                self.options[at].button.setFocus()

    def choose_person(self, person: str) -> None:
        """Choose what a person gave, if they gave one."""
        at = side_of(self.field, person)
        if at is not None:
            self.options[at].choose()

    def focus(self) -> None:
        """To the value that is chosen."""
        next((option for option in self.options if option.is_chosen), self.options[0]).button.setFocus()

    def show_error(self, words: str) -> None:
        """What is wrong with what was typed."""
        if self.third is not None:
            self.third.show_error(words)

    def _on_changed(self) -> None:
        self.touched = True
        self.show_error("")
        self.changed.emit()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(text(self.field.title, "strong"), 1)
        head.addWidget(self.wanted)
        column.addLayout(head)
        beside = self.field.format in ("long_text", "image") and len(self.field.sides) == 2 and self._around.theme.scale <= _WIDE
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        row.setSpacing(6)
        column.addLayout(row)
        for at, side in enumerate(self.field.sides):
            self._add(side_option(at + 1, side, self._picture(at)), row)
        if self.field.typing.allowed and self.field.format != DELETED_FIELD:
            texts = [str(side.value or "") for side in self.field.sides]
            start = joined(self.field.base, texts) if self.field.format == "long_text" else ""
            self.third = Third(self.field.title, self.field.format, self.field.typing, start)
            self.third.left.connect(self.left)
            number = len(self.field.sides) + 1
            option = Option(str(number) if number < 10 else "", tr("{title}: another value", title=self.field.title), self.third)
            self.third.touched.connect(option.choose)
            self._add(option, column)

    def _add(self, option: Option, layout: QBoxLayout) -> None:
        self._group.addButton(option.button)
        self.options.append(option)
        layout.addWidget(option, 1)

    def _picture(self, at: int) -> QWidget | None:
        sides = self.field.sides
        if self.field.format == "image":
            return Picture(self._around, str(sides[at].value or ""), tr("{title}, version {at}", title=self.field.title, at=at + 1))
        if self.field.format != "long_text":
            return None
        other = sides[0 if at else 1]
        lines = compared(str(sides[at].value or ""), str(other.value or ""))
        return ComparedText(lines, tr("{title}, version {at}", title=self.field.title, at=at + 1))
