"""Deleted here, edited there: a plain question of its own."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.language import listed, tr
from app.sync.page.eye.option import Option, side_option
from app.sync.rules.eye import YOU, Differing, Side, in_words
from app.ui.widgets import text


class LifeCard(QWidget):
    """``changed``: the other answer was chosen."""

    changed = Signal()

    def __init__(self, field: Differing, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.touched = False
        deleted = next((side for side in field.sides if side.value), field.sides[0])
        kept = next((side for side in field.sides if not side.value), field.sides[-1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(text(_question(deleted, kept, kind), "strong", wrap=True))
        self._group = QButtonGroup(self)
        self.options: list[Option] = []
        for number, (side, words) in enumerate(((kept, tr("Keep the {kind}", kind=kind)), (deleted, tr("Leave it deleted"))), 1):
            did = listed(list(dict.fromkeys(author.did for author in side.authors if author.did)))
            option = side_option(number, Side(side.value, words, side.authors, side.shown, did))
            self._group.addButton(option.button)
            self.options.append(option)
            column.addWidget(option)
        self.options[0].choose()
        for option in self.options:
            option.chosen.connect(self._on_changed)

    @property
    def keep(self) -> bool:
        """Whether it is kept."""
        return self.options[0].is_chosen

    def choose(self, at: int) -> None:
        """Choose an answer."""
        if 0 <= at < len(self.options):
            self.options[at].choose()
            self.options[at].button.setFocus()

    def focus(self) -> None:
        """To the answer that is chosen."""
        self.options[0 if self.keep else 1].button.setFocus()

    def _on_changed(self) -> None:
        self.touched = True
        self.changed.emit()


def _question(deleted: Side, kept: Side, kind: str) -> str:
    who, other = in_words(deleted.people), in_words(kept.people)
    if deleted.people == (YOU,):
        return tr("You deleted this {kind}; {other} went on working with it, without knowing. Keep it?", kind=kind, other=other)
    if kept.people == (YOU,):
        return tr("{who} deleted this {kind}; you went on working with it, without knowing. Keep it?", who=who, kind=kind)
    return tr("{who} deleted this {kind}; {other} went on working with it, without knowing. Keep it?", who=who, kind=kind, other=other)
